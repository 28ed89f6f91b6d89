package vn.thidua.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.planfile.PlanDraft;
import vn.thidua.planfile.PlanReader;

/** The demonstration's plan as it was read, and ways to point at its entries. */
final class AnBinh {

    static final PlanDraft PLAN = read();

    private AnBinh() {}

    static Outline outline() {
        return FirstOutline.of(PLAN);
    }

    /** The entry of the kind whose text begins so. */
    static Entry entry(Outline outline, Kind kind, String beginning) {
        return outline.of(kind).stream()
                .filter(entry -> entry.text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    static UUID id(Outline outline, Kind kind, String beginning) {
        return entry(outline, kind, beginning).id();
    }

    private static PlanDraft read() {
        try {
            var plan = new ClassPathResource("demo/ke-hoach-an-binh.md").getContentAsByteArray();
            return PlanReader.read("ke-hoach-an-binh.md", plan);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
