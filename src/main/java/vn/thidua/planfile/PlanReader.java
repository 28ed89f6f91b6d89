package vn.thidua.planfile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a plan: DOCX, PDF with text, HTML, Markdown, plain text, or a scan where Tesseract is installed. */
public final class PlanReader {

    private PlanReader() {}

    /**
     * Reads a file into a draft.
     *
     * @param fileName name under which it was handed in, for messages only
     * @param content the bytes of the file
     * @throws UnreadablePlan when the file cannot be read, with a Vietnamese message for the user
     */
    public static PlanDraft read(String fileName, byte[] content) {
        try {
            var reading = Format.read(content);
            var blocks = Budget.within(Limits.LONGEST_READING, () -> Blocks.of(reading.pieces()));
            if (blocks.isEmpty()) {
                throw new UnreadablePlan("Tệp không có chữ nào đọc được. Hãy kiểm tra lại tệp kế hoạch.");
            }
            return Budget.within(Limits.LONGEST_READING, () -> draft(blocks, reading.notes()));
        } catch (UnreadablePlan refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError broken) {
            throw new UnreadablePlan(
                    "Không đọc được tệp “%s”: nội dung bất thường. Hãy lưu lại văn bản ở dạng Word (.docx) rồi tải lên lần nữa."
                            .formatted(fileName),
                    broken);
        }
    }

    private static PlanDraft draft(List<Block> blocks, List<String> notes) {
        var text = PlanText.of(Lines.of(blocks));
        var sections = text.sections();
        var document = Identity.document(text, blocks);
        var phases = Phases.of(sections);
        var aims = Aims.of(sections);
        var draft = new PlanDraft(
                document,
                Identity.movement(text, phases.list(), document.source()),
                Bases.of(text.preamble(), sections),
                aims.purposes(),
                aims.requirements(),
                ContentAreas.of(sections),
                Criteria.of(sections),
                Awards.of(sections),
                AwardStandards.of(sections),
                Solutions.of(sections),
                phases.list(),
                Units.of(sections),
                Targets.of(sections),
                Deadlines.of(sections, phases),
                Recipients.of(text.tail()),
                List.of(),
                Doubts.of(document, blocks, notes),
                List.of(),
                blocks);
        return withOpenBlocks(draft, new HashSet<>(text.understood()));
    }

    private static PlanDraft withOpenBlocks(PlanDraft draft, Set<Integer> understood) {
        var coverage = new Coverage().addContract(draft);
        return draft.with(
                coverage.open(draft.blocks(), understood, false), coverage.open(draft.blocks(), understood, true));
    }
}
