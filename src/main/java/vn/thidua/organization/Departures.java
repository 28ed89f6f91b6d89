package vn.thidua.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.RuleBroken;

/** Lets people give up posts and leave, once everything they answer for has somebody else. */
@Component
public class Departures {

    private final JdbcClient jdbc;
    private final Posts posts;
    private final ObjectProvider<Belongings> modules;
    private final ApplicationEventPublisher events;

    Departures(JdbcClient jdbc, Posts posts, ObjectProvider<Belongings> modules, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.modules = modules;
        this.events = events;
    }

    /** Empty when the person stays in the unit in another post: then nothing is left behind. */
    Optional<Leaving> givingUp(Post post, LocalDate lastDay) {
        var left = posts.allOf(post.personId()).stream()
                .filter(other -> !other.id().equals(post.id()) && !other.isOverBy(lastDay.plusDays(1)))
                .toList();
        if (left.stream().anyMatch(other -> other.unitId().equals(post.unitId()))) return Optional.empty();
        return Optional.of(new Leaving(post.personId(), left.isEmpty() ? null : post.unitId(), false, lastDay));
    }

    /** What the person would leave behind. */
    public List<Belonging> of(Leaving leaving) {
        return modules.orderedStream()
                .flatMap(module -> module.of(leaving).stream())
                .toList();
    }

    /** The last day of the person who left; empty for somebody who did not, or who holds a post again. */
    Optional<LocalDate> lastDay(UUID person) {
        return jdbc.sql("""
                select d.last_day from departure d
                where d.person_id = :person and not exists (
                  select from post p where p.person_id = :person and p.starts > d.last_day)
                order by d.last_day desc limit 1""").param("person", person).query(LocalDate.class).optional();
    }

    /**
     * Ends the post.
     *
     * @param next who holds the same post from the next day; null for nobody
     * @param successors who takes over what, by {@link Belonging#id}
     * @throws RuleBroken when something is left without a successor, or the post cannot end on that day
     */
    public void end(Post post, LocalDate lastDay, @Nullable UUID next, Map<UUID, UUID> successors) {
        var leaving = givingUp(post, lastDay);
        posts.end(post, lastDay);
        if (next != null) posts.begin(next, post.unitId(), post.title(), post.rank(), lastDay.plusDays(1));
        if (leaving.isPresent()) handOver(leaving.get(), successors);
    }

    /**
     * Ends all posts of the person and whatever else the person has here.
     *
     * @param note why or where to; null when nothing is said
     * @throws RuleBroken when something is left without a successor
     */
    public void leave(UUID person, LocalDate lastDay, @Nullable String note, Map<UUID, UUID> successors) {
        var leaving = new Leaving(person, null, true, lastDay);
        posts.allOf(person).stream()
                .filter(post -> !post.isOverBy(lastDay.plusDays(1)))
                .forEach(post -> posts.end(post, lastDay));
        var handedOver = handOver(leaving, successors);
        jdbc.sql("""
                insert into departure (commune_id, id, person_id, last_day, note)
                values (wall_commune(), :id, :person, :lastDay, :note)""")
                .param("id", Ids.next())
                .param("person", person)
                .param("lastDay", lastDay)
                .param("note", Words.tidyOrNull(note))
                .update();
        events.publishEvent(new PersonLeft(person, lastDay, handedOver, Words.tidyOrNull(note)));
    }

    private int handOver(Leaving leaving, Map<UUID, UUID> successors) {
        var today = posts.on(leaving.lastDay().plusDays(1)).persons();
        var handedOver = 0;
        for (var module : modules.orderedStream().toList()) {
            var given = new HashMap<UUID, UUID>();
            for (var belonging : module.of(leaving)) {
                if (belonging.passed()) given.put(belonging.id(), successor(belonging, leaving, successors, today));
            }
            module.handOver(leaving, given);
            handedOver += given.size();
        }
        return handedOver;
    }

    private static UUID successor(
            Belonging belonging, Leaving leaving, Map<UUID, UUID> successors, java.util.Set<UUID> present) {
        var successor = successors.get(belonging.id());
        if (successor == null) {
            throw new RuleBroken("Còn %s “%s” chưa có người nhận bàn giao. Hãy chọn người nhận rồi kết thúc."
                    .formatted(belonging.noun(), belonging.title()));
        }
        var free = present.contains(successor) && !successor.equals(leaving.person());
        if (!free || belonging.notTo().contains(successor)) {
            throw new RuleBroken(
                    "Người được chọn không nhận được %s “%s”: ".formatted(belonging.noun(), belonging.title())
                            + "người nhận phải đang giữ chức vụ và chưa có phần trong việc đó. Hãy chọn người khác.");
        }
        return successor;
    }

    /** What the unit still has to do. */
    List<Belonging> ofUnit(UUID unit) {
        return modules.orderedStream()
                .flatMap(module -> module.ofUnit(unit).stream())
                .toList();
    }

    void handOverUnit(UUID unit, UUID heir, LocalDate lastDay) {
        modules.orderedStream().forEach(module -> module.handOverUnit(unit, heir, lastDay));
    }
}
