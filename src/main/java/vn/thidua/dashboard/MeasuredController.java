package vn.thidua.dashboard;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Periods;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementLink;
import vn.thidua.movement.Movements;
import vn.thidua.task.Task;
import vn.thidua.task.TaskCards;
import vn.thidua.task.TaskLink;
import vn.thidua.web.AllowedToCommune;
import vn.thidua.web.Dates;
import vn.thidua.web.Link;

/** The figures that measure a movement's duties, and those that measure what a task is for. */
@Controller
@AllowedToCommune
class MeasuredController implements MovementLink, TaskLink {

    private final MeasuredDuties duties;
    private final Figures figures;
    private final Periods periods;
    private final Source source;
    private final Clock clock;

    MeasuredController(MeasuredDuties duties, Figures figures, Periods periods, Source source, Clock clock) {
        this.duties = duties;
        this.figures = figures;
        this.periods = periods;
        this.source = source;
        this.clock = clock;
    }

    /** What is measured. */
    @Component("measuredSource")
    record Source(Movements movements, TaskCards tasks) {}

    /** A duty with what measures it. */
    record Measured(MeasuredDuties.Duty duty, List<Line> lines) {}

    @GetMapping("/phong-trao/{id}/chi-tieu")
    String ofMovement(@PathVariable UUID id, @RequestParam(name = "ky", defaultValue = "") String slug, Model model) {
        var movement = source.movements().own(id);
        var period = asked(slug);
        var found = duties.in(id);
        var lines = lines(period);
        model.addAttribute("movement", movement);
        model.addAttribute("period", period);
        model.addAttribute("choices", periods.choices(period));
        model.addAttribute(
                "measured",
                found.entrySet().stream()
                        .map(entry -> new Measured(entry.getKey(), those(lines, entry.getValue())))
                        .toList());
        return "dashboard/movement";
    }

    @GetMapping("/nhiem-vu/{id}/chi-tieu")
    String ofTask(@PathVariable UUID id, Member member, Model model) {
        var card = source.tasks().get(id, member);
        var period = asked("");
        model.addAttribute("card", card);
        model.addAttribute("period", period);
        model.addAttribute("lines", those(lines(period), duties.ofTask(id)));
        return "dashboard/task";
    }

    /** The year so far holds figures of every length. */
    private Period asked(String slug) {
        return slug.isBlank() ? Period.year(Dates.today(clock).getYear()) : Periods.exactly(slug);
    }

    private Map<UUID, Line> lines(Period period) {
        return figures.of(period).stream()
                .flatMap(area -> area.lines().stream())
                .collect(Collectors.toMap(line -> line.indicator().id(), line -> line));
    }

    private static List<Line> those(Map<UUID, Line> lines, Set<UUID> indicators) {
        return lines.values().stream()
                .filter(line -> indicators.contains(line.indicator().id()))
                .sorted(java.util.Comparator.comparing(line -> line.indicator().code()))
                .toList();
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public Optional<Shown> of(Movement movement, Member member) {
        return movement.commune().equals(member.commune()) && !member.isAny(Role.CITY_OFFICER)
                ? Optional.of(new Shown("Chỉ tiêu đo kết quả", "/phong-trao/" + movement.id() + "/chi-tieu", null))
                : Optional.empty();
    }

    @Override
    public Optional<Link> of(Task task, Member member) {
        return Optional.of(Link.to("Chỉ tiêu đo nhiệm vụ này", "/nhiem-vu/" + task.id() + "/chi-tieu"));
    }
}
