package vn.thidua.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.thidua.document.Files;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Subject;
import vn.thidua.planfile.Block;
import vn.thidua.planfile.PlanDraft;
import vn.thidua.planfile.PlanDraft.Source;

/** A plan of few sentences, for tests of what happens after reading. */
public class SmallPlan {

    /** Duties of the office and of the village; the last is asked of the Front. */
    public static final List<String> DUTIES = List.of(
            "Chủ trì mở lớp kỹ năng số cho người cao tuổi tại các thôn",
            "Vận động hộ gia đình phân loại rác thải tại nguồn",
            "Giám sát việc thực hiện phong trào");

    private final PlanIntake intake;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final DraftPages pages;
    private final Publisher publisher;
    private final Files files;
    private final Casting casting;

    SmallPlan(
            PlanIntake intake,
            Drafts drafts,
            DraftDesk desk,
            DraftPages pages,
            Publisher publisher,
            Files files,
            Casting casting) {
        this.intake = intake;
        this.drafts = drafts;
        this.desk = desk;
        this.pages = pages;
        this.publisher = publisher;
        this.files = files;
        this.casting = casting;
    }

    /** The plan as a draft of the officer's commune. */
    public UUID draft(Actor officer) {
        return casting.as(officer, () -> {
            var id = Ids.next();
            var file = files.take(
                    "ke-hoach.md", "KẾ HOẠCH".getBytes(StandardCharsets.UTF_8), new Subject(Draft.SUBJECT, id));
            return intake.begin(id, file, content(), pages.organisation(), officer.member());
        });
    }

    /** The plan as a movement of An Bình. */
    public UUID published(Cast cast) {
        var officer = cast.officer();
        var draft = draft(officer);
        return casting.as(officer, () -> publisher.publish(draft, 1, officer.member()));
    }

    /** The plan as a draft that the leader is asked to look at. */
    UUID submitted(Actor officer) {
        var draft = draft(officer);
        casting.as(officer, () -> desk.step(draft, Step.Kind.SUBMITTED, null, officer.member()));
        return draft;
    }

    /** Corrects the draft as it is now. */
    void act(Actor officer, UUID draft, Act act) {
        casting.as(officer, () -> desk.act(draft, drafts.get(draft).head(), act, officer.member()));
    }

    /** The draft as it is now. */
    Draft read(Actor officer, UUID draft) {
        return casting.as(officer, () -> drafts.get(draft));
    }

    static PlanDraft content() {
        var blocks = List.of(
                block(0, "KẾ HOẠCH tổ chức Phong trào thi đua “An Bình sống xanh” giai đoạn 2026 - 2030"),
                block(1, "1. Phòng Văn hóa - Xã hội"),
                block(2, "- " + DUTIES.get(0)),
                block(3, "2. Thôn Đông"),
                block(4, "- " + DUTIES.get(1)),
                block(5, "3. Đề nghị Ủy ban Mặt trận Tổ quốc xã"),
                block(6, "- " + DUTIES.get(2)));
        var title = blocks.getFirst().text().substring("KẾ HOẠCH ".length());
        return new PlanDraft(
                new PlanDraft.Document(
                        "Kế hoạch",
                        null,
                        null,
                        "2026-06",
                        "An Bình",
                        "Ủy ban nhân dân xã An Bình",
                        title,
                        "Phạm Thị Hoa",
                        "CHỦ TỊCH",
                        List.of(),
                        source(blocks, 0),
                        1),
                new PlanDraft.Movement("An Bình sống xanh", "2026", "2030", source(blocks, 0), 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        unit(blocks, 1, "Phòng Văn hóa - Xã hội", false, 0),
                        unit(blocks, 3, "Thôn Đông", false, 1),
                        unit(blocks, 5, "Ủy ban Mặt trận Tổ quốc xã", true, 2)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                blocks);
    }

    private static PlanDraft.UnitEntry unit(List<Block> blocks, int block, String name, boolean requested, int duty) {
        var source = new Source(block + 1, DUTIES.get(duty));
        return new PlanDraft.UnitEntry(
                requested ? "Đề nghị " + name : name,
                name,
                requested,
                List.of(new PlanDraft.Duty(DUTIES.get(duty), "lead", List.of(), List.of(), null, source, 1)),
                source(blocks, block),
                1);
    }

    private static Source source(List<Block> blocks, int index) {
        return new Source(index, blocks.get(index).text());
    }

    private static Block block(int index, String text) {
        return new Block(index, text, Block.Kind.PARAGRAPH, List.of(), -1);
    }
}
