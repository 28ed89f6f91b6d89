package vn.thidua.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.locality.Localities;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Rank;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.paper.Block;
import vn.thidua.paper.Block.Plain;
import vn.thidua.paper.Paper;
import vn.thidua.paper.Paper.Head;
import vn.thidua.paper.Paper.Signature;
import vn.thidua.paper.PaperDate;
import vn.thidua.paper.PaperNumber;
import vn.thidua.web.Show;

/** The plan of a published movement, as a paper that its issuer can number and sign. */
@Component
class PlanPaper {

    private final Movements movements;
    private final Localities localities;
    private final Units units;
    private final Posts posts;
    private final Persons persons;
    private final Clock clock;

    PlanPaper(Movements movements, Localities localities, Units units, Posts posts, Persons persons, Clock clock) {
        this.movements = movements;
        this.localities = localities;
        this.units = units;
        this.posts = posts;
        this.persons = persons;
        this.clock = clock;
    }

    Paper of(Movement movement) {
        var clauses = movements.clauses(movement.id());
        return new Paper(
                head(movement),
                "Kế hoạch",
                movement.title(),
                texts(Kind.BASIS, clauses).stream().map(PlanPaper::basis).toList(),
                body(movement, clauses),
                List.of(signature(movement)),
                texts(Kind.RECIPIENT, clauses),
                List.of(),
                clock.instant());
    }

    private Head head(Movement movement) {
        var commune = localities.get(movement.commune());
        var printed = movement.number() == null ? null : PaperNumber.parse(movement.number());
        return new Head(
                null,
                issuer(movement),
                printed == null ? new PaperNumber(null, "KH-UBND") : printed,
                commune.name(),
                PaperDate.parse(movement.dated()));
    }

    private String issuer(Movement movement) {
        var issuer = movement.issuer();
        return issuer == null ? localities.get(movement.commune()).peoplesCommittee() : issuer;
    }

    private List<Block> body(Movement movement, List<Clause> clauses) {
        var body = new ArrayList<Block>();
        if (texts(Kind.BASIS, clauses).stream().noneMatch(basis -> basis.strip().endsWith(":"))) {
            body.add(new Plain(issuer(movement) + " ban hành Kế hoạch " + lowered(movement.title()) + " như sau:"));
        }
        body.addAll(PlanBody.of(clauses));
        return body;
    }

    /** A deputy signs for the chairman; where it is not known who the signatory is, the post stays open. */
    private Signature signature(Movement movement) {
        var posts = rank(movement)
                .map(rank -> rank == Rank.HEAD ? List.of("Chủ tịch") : List.of("KT. Chủ tịch", "Phó Chủ tịch"))
                .orElse(List.of());
        return new Signature(
                Stream.concat(Stream.of("TM. Ủy ban nhân dân"), posts.stream()).toList(), movement.signatory());
    }

    private Optional<Rank> rank(Movement movement) {
        var signatory = movement.signatory();
        if (signatory == null) return Optional.empty();
        var roster = posts.on(LocalDate.ofInstant(clock.instant(), Show.ZONE));
        return units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.LEADERSHIP)
                .map(Unit::id)
                .flatMap(unit -> roster.of(unit).stream())
                .filter(post ->
                        signatory.equalsIgnoreCase(persons.get(post.personId()).fullName()))
                .map(post -> post.rank())
                .findFirst();
    }

    private static List<String> texts(Kind kind, List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.kind() == kind)
                .map(Clause::text)
                .toList();
    }

    private static String basis(String text) {
        return text.startsWith("Căn cứ") ? text : "Căn cứ " + text;
    }

    private static String lowered(String title) {
        return title.substring(0, 1).toLowerCase(java.util.Locale.of("vi")) + title.substring(1);
    }
}
