package vn.thidua.participation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thidua.movement.Clause;

/** What people type into the forms of a registration, made neat. */
final class Typed {

    private Typed() {}

    /** Whether a value could not even be read, so that there is no form to ask; the page shows what was sent. */
    static boolean isUnreadable(BindingResult result) {
        return result.getTarget() == null;
    }

    static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    static Pledge pledge(@Nullable List<UUID> areas, @Nullable String representative, @Nullable String text) {
        return new Pledge(
                areas == null ? List.of() : areas.stream().distinct().toList(),
                representative == null || representative.isBlank() ? null : tidy(representative),
                text == null
                        ? ""
                        : text.lines()
                                .map(Typed::tidy)
                                .filter(line -> !line.isEmpty())
                                .collect(Collectors.joining("\n")));
    }

    /** Whoever takes part does so in something, if the plan names content areas. */
    static void requireArea(@Nullable List<UUID> chosen, List<Clause> areas, BindingResult result) {
        if (!areas.isEmpty() && (chosen == null || chosen.isEmpty())) {
            result.rejectValue("areas", "none", "Hãy chọn ít nhất một nội dung thi đua.");
        }
    }
}
