package vn.thidua.planfile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a plan. Every object names its source and how sure the reader is. Dates are texts as precise as
 * printed: {@code 2026}, {@code 2026-Q4}, {@code 2026-06}, {@code 2026-06-09}, {@code --12-15} each year,
 * {@code ---25} each month, {@code weekly}, {@code monthly}, {@code quarterly}, {@code yearly}.
 *
 * @param unmatched blocks that could not be placed
 * @param doubts what a person should look at, in Vietnamese, each at its block
 * @param frame blocks understood as headings, lead-ins, national title and the like, which are no object of their own
 * @param blocks the document itself, in reading order
 */
public record PlanDraft(
        Document document,
        Movement movement,
        List<LegalBasis> legalBasis,
        List<Passage> purposes,
        List<Passage> requirements,
        List<ContentArea> contentAreas,
        List<CriteriaGroup> criteriaGroups,
        List<AwardForm> awardForms,
        List<Passage> awardStandards,
        List<Solution> solutions,
        List<Phase> phases,
        List<UnitEntry> units,
        List<Target> targets,
        List<Deadline> deadlines,
        List<Passage> recipients,
        List<Passage> unmatched,
        List<Passage> doubts,
        List<Passage> frame,
        List<Block> blocks) {

    PlanDraft with(List<Passage> left, List<Passage> framing) {
        return new PlanDraft(
                document,
                movement,
                legalBasis,
                purposes,
                requirements,
                contentAreas,
                criteriaGroups,
                awardForms,
                awardStandards,
                solutions,
                phases,
                units,
                targets,
                deadlines,
                recipients,
                left,
                doubts,
                framing,
                blocks);
    }

    /** @param block index of the block; @param text found verbatim in it; empty text and block -1: nowhere printed */
    public record Source(int block, String text) {

        static final Source NONE = new Source(-1, "");
    }

    /** A text that is an object by itself. */
    public record Passage(String text, Source source, double confidence) {}

    /** @param inferred names of the fields that are concluded from other places, not printed in the head */
    public record Document(
            @Nullable String kind,
            @Nullable String number,
            @Nullable String numberRaw,
            @Nullable String date,
            @Nullable String place,
            @Nullable String issuer,
            @Nullable String title,
            @Nullable String signatory,
            @Nullable String signatoryTitle,
            List<String> inferred,
            Source source,
            double confidence) {}

    public record Movement(
            @Nullable String name,
            @Nullable String start,
            @Nullable String end,
            Source source,
            double confidence) {}

    public record LegalBasis(String text, List<Citation> citations, Source source, double confidence) {}

    public record Citation(
            String kind,
            @Nullable String number,
            @Nullable String date,
            @Nullable String issuer,
            Source source,
            double confidence) {}

    public record ContentArea(
            @Nullable String number, String title, List<Item> items, Source source, double confidence) {}

    public record Item(String text, List<Item> items, Source source, double confidence) {}

    public record CriteriaGroup(
            String title, @Nullable BigDecimal points, List<Criterion> criteria, Source source, double confidence) {}

    public record Criterion(String text, @Nullable BigDecimal points, Source source, double confidence) {}

    public record AwardForm(String name, Source source, double confidence) {}

    public record Solution(String title, List<Item> items, Source source, double confidence) {}

    public record Phase(
            String name, @Nullable String start, @Nullable String end, Source source, double confidence) {}

    /** @param requested the plan asks the body ("Đề nghị"), it does not order it */
    public record UnitEntry(
            String name, String bareName, boolean requested, List<Duty> duties, Source source, double confidence) {}

    /** @param role {@code lead} or {@code coordinating} */
    public record Duty(
            String text,
            String role,
            List<String> lead,
            List<String> coordinating,
            @Nullable String deadline,
            Source source,
            double confidence) {}

    /** @param op one of {@code =}, {@code >=}, {@code <=}, {@code ~} */
    public record Target(
            String text,
            String value,
            @Nullable String unit,
            String op,
            @Nullable String deadline,
            List<Interim> interim,
            Source source,
            double confidence) {}

    public record Interim(String deadline, String value) {}

    /** @param kind {@code once} or {@code recurring} */
    public record Deadline(String text, String date, String kind, Source source, double confidence) {}
}
