package vn.thidua.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Subject;
import vn.thidua.organization.Units;
import vn.thidua.web.AllowedToCommune;

/** Tells what a file leaves open: which unit or indicator a name means, why warned values are right. */
@Controller
@AllowedToCommune
class MendingController {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 300;

    private final Deliveries deliveries;
    private final Aliases aliases;
    private final Units units;
    private final Indicators indicators;
    private final ApplicationEventPublisher events;

    MendingController(
            Deliveries deliveries,
            Aliases aliases,
            Units units,
            Indicators indicators,
            ApplicationEventPublisher events) {
        this.deliveries = deliveries;
        this.aliases = aliases;
        this.units = units;
        this.indicators = indicators;
        this.events = events;
    }

    /** What was told about a file. */
    record Mended(UUID id, String summary) implements DomainEvent {

        @Override
        public Subject subject() {
            return Delivery.subject(id);
        }
    }

    /** Remembers what names mean; {@code words} and {@code targets} stand side by side, empty targets are left open. */
    @PostMapping("/nhap-so-lieu/{id}/ten-goi")
    String name(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Member member) {
        var delivery = deliveries.get(id, member);
        var words = sent.getOrDefault("words", List.of());
        var targets = sent.getOrDefault("targets", List.of());
        var told = 0;
        for (var at = 0; at < Math.min(words.size(), targets.size()); at++) {
            if (targets.get(at).isBlank() || words.get(at).isBlank()) continue;
            if (words.get(at).length() > LONGEST_NAME) throw new RuleBroken("Tên trong tệp dài quá 300 ký tự.");
            put(words.get(at), targets.get(at));
            told++;
        }
        if (told > 0) events.publishEvent(new Mended(id, "Khai %d tên gọi trong tệp".formatted(told)));
        return "redirect:" + delivery.path();
    }

    private void put(String words, String target) {
        var parts = target.split(":", 2);
        if (parts.length == 2 && parts[0].equals(Aliases.Kind.UNIT.name())) {
            units.all().stream()
                    .filter(unit -> unit.id().toString().equals(parts[1]))
                    .findFirst()
                    .ifPresent(unit -> aliases.put(Aliases.Kind.UNIT, words, unit.id()));
        } else if (parts.length == 2) {
            indicators.all(java.time.LocalDate.EPOCH).stream()
                    .filter(indicator -> indicator.code().equals(parts[1]))
                    .map(Indicator::id)
                    .findFirst()
                    .ifPresent(found -> aliases.put(Aliases.Kind.INDICATOR, words, found));
        }
    }

    /** Explains all values that need it and have no explanation of their own. */
    @PostMapping("/nhap-so-lieu/{id}/giai-trinh")
    String explain(
            @PathVariable UUID id,
            @RequestParam(name = "reason", defaultValue = "") @Nullable String reason,
            Member member) {
        var delivery = deliveries.get(id, member);
        var words = reason == null ? "" : reason.strip();
        if (words.length() > LONGEST) throw new RuleBroken("Giải trình dài quá 2.000 ký tự.");
        deliveries.explain(id, words);
        events.publishEvent(new Mended(id, "Ghi giải trình chung cho tệp"));
        return "redirect:" + delivery.path();
    }
}
