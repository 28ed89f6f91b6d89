package vn.thidua.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.database.Wall;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.notification.News;
import vn.thidua.notification.Reason;
import vn.thidua.organization.Belonging;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.Leaving;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Units;

/** Open parts as what people and units answer for: nobody leaves before somebody else is in charge of them. */
@Component
class OwnedParts implements Belongings {

    private final Parts parts;
    private final Posts posts;
    private final Units units;
    private final ApplicationEventPublisher events;

    OwnedParts(Parts parts, Posts posts, Units units, ApplicationEventPublisher events) {
        this.parts = parts;
        this.posts = posts;
        this.units = units;
        this.events = events;
    }

    @Override
    public List<Belonging> of(Leaving leaving) {
        return open(leaving).stream().map(OwnedParts::belonging).toList();
    }

    private List<Parts.Named> open(Leaving leaving) {
        return parts.owedByPerson(leaving.person()).stream()
                .filter(named -> leaving.unit() == null || named.part().unit().equals(leaving.unit()))
                .toList();
    }

    private static Belonging belonging(Parts.Named named) {
        return new Belonging(
                named.part().id(),
                "phần việc phối hợp",
                named.part().text() + " – " + named.taskTitle(),
                "người phụ trách phần việc",
                isSeen(named.part()) ? PartNews.path(named.part()) : null,
                true,
                Set.of());
    }

    /** An administrator lets people go but opens no parts. */
    private static boolean isSeen(Part part) {
        return Wall.member()
                .filter(member -> member.worksIn(part.unit()) || part.heldBy(member))
                .isPresent();
    }

    @Override
    public void handOver(Leaving leaving, Map<UUID, UUID> successors) {
        for (var named : open(leaving)) {
            var to = successors.get(named.part().id());
            if (to == null) {
                throw new RuleBroken("Còn phần việc “%s” chưa có người nhận."
                        .formatted(named.part().text()));
            }
            change(named.part().passedTo(to), "Bàn giao phần việc phối hợp");
        }
    }

    @Override
    public List<Belonging> ofUnit(UUID unit) {
        return parts.owedByUnit(unit).stream().map(OwnedParts::belonging).toList();
    }

    @Override
    public void handOverUnit(UUID unit, UUID heir, LocalDate lastDay) {
        var open = parts.owedByUnit(unit);
        if (open.isEmpty()) return;
        var head = posts.on(lastDay.plusDays(1))
                .headOf(heir)
                .orElseThrow(() -> new RuleBroken("%s cần có người đứng đầu trước khi nhận bàn giao phần việc."
                        .formatted(units.get(heir).name())))
                .personId();
        for (var named : open) {
            change(named.part().movedTo(heir, head), "Chuyển phần việc phối hợp sang đơn vị khác");
        }
    }

    private void change(Part after, String summary) {
        parts.change(after);
        events.publishEvent(new PartChanged(after, summary));
        events.publishEvent(News.of(PartNews.item(after.person(), Reason.HANDED_OVER, after, null)));
    }
}
