package vn.thidua.exchange;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.web.Allowed;

/** The open units of the commune, for programs. */
@RestController
@Allowed
@Scoped(Scope.READ_DEFINITIONS)
class UnitsListController {

    private final Units units;

    UnitsListController(Units units) {
        this.units = units;
    }

    /** A unit; parent is null at the top. */
    record Listed(
            String id, String name, String kind, @Nullable String parent) {

        static Listed of(Unit unit) {
            var parent = unit.parentId();
            return new Listed(
                    unit.id().toString(),
                    unit.name(),
                    Names.of(unit.kind()),
                    parent == null ? null : parent.toString());
        }
    }

    @GetMapping(ExchangeConfiguration.ROOT + "/units")
    Page<Listed> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Page.LIMIT) int limit) {
        var all = units.all().stream()
                .map(Listed::of)
                .sorted(Comparator.comparing(Listed::id))
                .toList();
        return Page.of(all, after, Page.limit(limit), Listed::id);
    }
}
