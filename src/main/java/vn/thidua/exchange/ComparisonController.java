package vn.thidua.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.indicator.Catalogue;
import vn.thidua.indicator.Direction;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Proposed;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.locality.Localities;
import vn.thidua.locality.Locality;
import vn.thidua.reading.CitySums;
import vn.thidua.web.Allowed;

/** The communes of a city beside each other, for programs. */
@RestController
@Allowed({Role.STANDING_OFFICER, Role.LEADER, Role.CITY_OFFICER})
@Scoped(Scope.READ_CITY)
@RequestMapping(ExchangeConfiguration.ROOT + "/city")
class ComparisonController {

    private static final int MOST_PERIODS = 120;

    private final Localities localities;
    private final CitySums sums;
    private final CityReporting reporting;

    ComparisonController(Localities localities, CitySums sums, CityReporting reporting) {
        this.localities = localities;
        this.sums = sums;
        this.reporting = reporting;
    }

    /** Communes by indicators in a period. */
    @GetMapping("/totals")
    ResponseEntity<byte[]> totals(
            @RequestParam String period, @RequestParam(defaultValue = "") String indicator, Member member) {
        var asked = Names.period(period, "period");
        var json = new CityJson(communes(member), Map.of("period", asked.slug()), "figures");
        var rows = new ArrayList<CitySums.Row>();
        sums.of(asked, named(indicator), rows::add);
        rows.sort(Comparator.comparing(CitySums.Row::commune));
        rows.forEach(json::figure);
        return answer(json.done());
    }

    /** One indicator through its periods. */
    @GetMapping("/indicators/{code}")
    ResponseEntity<byte[]> indicator(
            @PathVariable String code, @RequestParam String from, @RequestParam String to, Member member) {
        var communes = communes(member);
        var indicator = Catalogue.find(code).orElseThrow(NotThere::new);
        var first = Names.period(from, "from");
        var last = Names.period(to, "to");
        if (first.frequency() != last.frequency()) throw new Unreadable("to", "Hai kỳ phải cùng loại.");
        if (last.compareTo(first) < 0) throw new Unreadable("to", "Kỳ cuối phải từ kỳ đầu trở đi.");
        var json = new CityJson(communes, Map.of("indicator", indicator.code()), "values");
        sums.each(between(first, last), code, json::point);
        return answer(json.done());
    }

    private static List<Period> between(Period first, Period last) {
        var periods = new ArrayList<Period>();
        for (var period = first; period.compareTo(last) <= 0; period = period.next()) {
            if (periods.size() == MOST_PERIODS) throw new Unreadable("to", "Nhiều nhất " + MOST_PERIODS + " kỳ.");
            periods.add(period);
        }
        return periods;
    }

    /** A commune's place; those without a value have none. {@code lastYear} is the value a year before. */
    record Ranked(
            @Nullable Integer rank,
            UUID id,
            String name,
            @Nullable BigDecimal value,
            @Nullable BigDecimal lastYear,
            int sent,
            int late) {}

    /** The places of the communes. */
    record Ranking(String indicator, String period, List<Ranked> communes) {}

    /** Best first, by the direction of the indicator; equal values share a place. */
    @GetMapping("/ranking")
    Ranking ranking(@RequestParam String indicator, @RequestParam String period, Member member) {
        var communes = communes(member);
        var proposed = Catalogue.find(indicator).orElseThrow(NotThere::new);
        var asked = Names.period(period, "period");
        var now = byCommune(asked, indicator);
        var before = byCommune(asked.lastYear(), indicator);
        var values = new HashMap<UUID, BigDecimal>();
        now.forEach((commune, row) -> {
            var value = CityJson.reached(row);
            if (value != null) values.put(commune, value);
        });
        var order = values.values().stream().sorted(better(proposed)).toList();
        var ranked = communes.stream()
                .map(commune -> ranked(commune, values.get(commune.id()), order, now, before))
                .sorted(Comparator.comparing(Ranked::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new Ranking(indicator, asked.slug(), ranked);
    }

    private static Ranked ranked(
            Locality commune,
            @Nullable BigDecimal value,
            List<BigDecimal> order,
            Map<UUID, CitySums.Row> now,
            Map<UUID, CitySums.Row> before) {
        var row = now.get(commune.id());
        var earlier = before.get(commune.id());
        return new Ranked(
                value == null ? null : order.indexOf(value) + 1,
                commune.id(),
                commune.kind().label() + " " + commune.name(),
                value,
                earlier == null ? null : CityJson.reached(earlier),
                row == null ? 0 : row.cells(),
                row == null ? 0 : row.late());
    }

    private static Comparator<BigDecimal> better(Proposed indicator) {
        return indicator.definition().direction() == Direction.DOWN
                ? Comparator.naturalOrder()
                : Comparator.reverseOrder();
    }

    private Map<UUID, CitySums.Row> byCommune(Period period, String code) {
        var rows = new HashMap<UUID, CitySums.Row>();
        sums.of(period, List.of(code), row -> rows.put(row.commune(), row));
        return rows;
    }

    /** How complete a commune is: figures of its units, expected, sent, of them late and verified. */
    record Complete(UUID id, String name, int expected, int sent, int late, int verified) {}

    /** How complete all communes are. */
    record Completeness(String period, List<Complete> communes) {}

    @GetMapping("/completeness")
    Completeness completeness(@RequestParam String period, Member member) {
        var communes = communes(member);
        var asked = Names.period(period, "period");
        var lines = reporting.in(asked);
        var complete = communes.stream()
                .map(commune -> {
                    var line = lines.getOrDefault(commune.id(), new CityReporting.Line(0, 0, 0, 0));
                    return new Complete(
                            commune.id(),
                            commune.kind().label() + " " + commune.name(),
                            line.expected(),
                            line.sent(),
                            line.late(),
                            line.verified());
                })
                .toList();
        return new Completeness(asked.slug(), complete);
    }

    /** @throws NotThere for the people of a commune */
    private List<Locality> communes(Member member) {
        var city = member.city();
        if (city == null) throw new NotThere();
        return localities.of(city);
    }

    private static List<String> named(String indicator) {
        return indicator.isEmpty() ? List.of() : List.of(indicator);
    }

    private static ResponseEntity<byte[]> answer(byte[] json) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }
}
