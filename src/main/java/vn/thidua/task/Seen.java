package vn.thidua.task;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;

/** Which tasks a member sees, and which are the member's own, in SQL about the task {@code t}; see {@link Task#visibleTo}. */
public final class Seen {

    /** What the member, those for whom the member acts, or the member's units answer for, or what is the member's to verify. */
    public static final String OWN = """
            (t.unit_id = any(:units::uuid[]) or t.owner_id = any(:persons::uuid[]) or t.deputy_id = any(:persons::uuid[])
              or t.second_id = :person)
            """;

    /** What the member may see. */
    public static final String SQL = "(:all or " + OWN + ") and (t.state <> 'NEW' or :drafts)";

    private Seen() {}

    /** The statement, with who asks. */
    public static StatementSpec by(Member member, StatementSpec statement) {
        return statement
                .param("all", isWhole(member))
                .param("drafts", member.isAny(Role.STANDING_OFFICER, Role.LEADER))
                .param("person", member.person())
                .param("persons", persons(member))
                .param("units", member.units().stream().map(UUID::toString).toArray(String[]::new));
    }

    /** Whether the member sees all tasks of the commune. */
    public static boolean isWhole(Member member) {
        return member.isAny(Role.STANDING_OFFICER, Role.LEADER, Role.FRONT, Role.AUDITOR);
    }

    /** The member, and those for whom the member acts, as texts for SQL. */
    public static String[] persons(Member member) {
        return Stream.concat(Stream.of(member.person()), member.standsFor().stream())
                .map(UUID::toString)
                .toArray(String[]::new);
    }
}
