package vn.thidua.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.document.StoredFile;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Periods;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Reporters;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.web.AllowedToCommune;
import vn.thidua.web.Notice;

/** How one figure came about: its versions, its evidence, who entered and who verified it. */
@Controller
@AllowedToCommune
class CellController {

    private final Readings readings;
    private final Proofs evidence;
    private final Indicators indicators;
    private final Reporters reporters;
    private final Places places;

    CellController(Readings readings, Proofs evidence, Indicators indicators, Reporters reporters, Places places) {
        this.readings = readings;
        this.evidence = evidence;
        this.indicators = indicators;
        this.reporters = reporters;
        this.places = places;
    }

    /** Units and people by their names. */
    @org.springframework.stereotype.Component
    record Places(Units units, Persons persons) {}

    /**
     * One figure.
     *
     * @param versions latest first
     * @param names of people, by identifier
     * @param mayProve whether the member may add evidence
     */
    record Page(
            Indicator indicator,
            Unit unit,
            Cell cell,
            List<Reading> versions,
            List<StoredFile> files,
            Map<UUID, String> names,
            boolean mayProve) {

        @Nullable
        Reading latest() {
            return versions.isEmpty() ? null : versions.getFirst();
        }

        String name(@Nullable UUID person) {
            return person == null ? "Phần mềm" : names.getOrDefault(person, "");
        }

        String title() {
            return indicator.name();
        }
    }

    @GetMapping("/so-lieu/{id}/{period}/{indicator}")
    String show(
            @PathVariable UUID id,
            @PathVariable String period,
            @PathVariable UUID indicator,
            @RequestParam(name = "nhom", defaultValue = "0") String group,
            Member member,
            Model model) {
        var cell = new Cell(indicator, id, Periods.exactly(period), breakdown(group));
        var versions = new ArrayList<Reading>();
        readings.find(cell).ifPresent(versions::add);
        versions.addAll(readings.past(cell));
        var mayProve = mayProve(cell, member);
        if (versions.isEmpty() && !mayProve) throw new NotThere();
        model.addAttribute(
                "page",
                new Page(
                        indicators.get(indicator, cell.period().first()),
                        places.units().get(id),
                        cell,
                        versions,
                        evidence.of(cell),
                        places.persons().names(people(versions)),
                        mayProve));
        return "reading/cell";
    }

    /** Adds what proves the figure. */
    @PostMapping("/so-lieu/{id}/{period}/{indicator}/minh-chung")
    String prove(
            @PathVariable UUID id,
            @PathVariable String period,
            @PathVariable UUID indicator,
            @RequestParam(name = "nhom", defaultValue = "0") String group,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            Member member,
            RedirectAttributes redirect) {
        var cell = new Cell(indicator, id, Periods.exactly(period), breakdown(group));
        if (!mayProve(cell, member)) throw new NotThere();
        var given = files == null
                ? List.<MultipartFile>of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
        given.forEach(file -> evidence.take(file, cell));
        redirect.addFlashAttribute(
                given.isEmpty()
                        ? Notice.warning("Chưa chọn tệp nào để đính kèm.")
                        : Notice.done("Đã đính kèm %d minh chứng.".formatted(given.size())));
        return "redirect:" + cell.path();
    }

    private boolean mayProve(Cell cell, Member member) {
        return reported(cell.unit(), cell.period()).stream()
                .filter(reporter -> reporter.indicator().equals(cell.indicator()))
                .anyMatch(reporter -> reporter.is(member) || member.isAny(Role.STANDING_OFFICER));
    }

    private List<Reporter> reported(UUID unit, Period period) {
        return reporters.ofUnit(unit, period);
    }

    private static Breakdown breakdown(String code) {
        try {
            return Breakdown.of(Integer.parseInt(code));
        } catch (IllegalArgumentException unknown) {
            throw new NotThere();
        }
    }

    private static Collection<UUID> people(List<Reading> versions) {
        var people = new HashSet<UUID>();
        versions.forEach(version -> Stream.of(version.reporterId(), version.typistId(), version.actorId())
                .filter(Objects::nonNull)
                .forEach(people::add));
        return people;
    }
}
