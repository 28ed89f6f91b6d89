package vn.thidua.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Single rules, each in the few lines that show it. */
class ReadingRulesTest {

    private static final String HEAD = """
            ỦY BAN NHÂN DÂN XÃ SUỐI MƠ

            Số: 12/KH-UBND

            Suối Mơ, ngày 02 tháng 3 năm 2026

            KẾ HOẠCH

            Phát động phong trào thi đua "Bản làng no ấm" năm 2026 - 2027

            """;

    @Test
    void capitalYearBehindANumberIsNoRestOfADate() {
        assertThat(Marker.of("1. Năm 2026: phát động").style()).isEqualTo(Marker.Style.ARABIC);
        assertThat(Marker.of("2. Nắm bắt tình hình").style()).isEqualTo(Marker.Style.ARABIC);
        assertThat(Marker.of("6/ năm 2026").isNone()).isTrue();
    }

    @Test
    void occasionOfAnAwardIsNoHeading() {
        var draft = read("""
                I. HÌNH THỨC KHEN THƯỞNG

                1. Từng năm: Chủ tịch UBND xã tặng Giấy khen.

                2. Khi tổng kết: đề nghị Chủ tịch UBND tỉnh tặng Bằng khen.
                """);

        assertThat(draft.awardForms())
                .extracting(PlanDraft.AwardForm::name)
                .containsExactly("Giấy khen của Chủ tịch UBND xã", "Bằng khen của Chủ tịch UBND tỉnh");
    }

    @Test
    void yearsOutsideAPeriodGiveWayToThePhases() {
        var movement = read("I. THỜI GIAN THỰC HIỆN\n\nTừ tháng 4/2026 đến hết tháng 9/2027.\n")
                .movement();

        assertThat(movement.start()).isEqualTo("2026-04");
        assertThat(movement.end()).isEqualTo("2027-09");
    }

    @Test
    void qualifierBehindAFigureIsNoTarget() {
        var targets = read("I. CHỈ TIÊU\n\n- Năm 2027 có 100% tàu cá từ 15 mét trở lên lắp thiết bị.\n")
                .targets();

        assertThat(targets).extracting(PlanDraft.Target::value).containsExactly("100");
        assertThat(targets).extracting(PlanDraft.Target::op).containsExactly("=");
    }

    @Test
    void timePerPieceIsATarget() {
        var targets =
                read("I. CHỈ TIÊU\n\n- Thời gian chờ không quá 20 phút/lượt.\n").targets();

        assertThat(targets).extracting(PlanDraft.Target::unit).containsExactly("phút/lượt");
        assertThat(targets).extracting(PlanDraft.Target::op).containsExactly("<=");
    }

    @Test
    void figureThatIsRaisedIsDueAtItsEnd() {
        var targets = read("I. CHỈ TIÊU\n\n- Hộ có VNeID tăng từ 62% năm 2026 lên 90% năm 2028.\n")
                .targets();

        assertThat(targets).extracting(PlanDraft.Target::value).containsExactly("90");
        assertThat(targets).extracting(PlanDraft.Target::deadline).containsExactly("2028");
    }

    @Test
    void wordIsOpenAtItsEndOnlyWithItsAccents() {
        var draft = read("I. YÊU CẦU\n\nDựa vào tổ bảo vệ\nKhông hình thức.\n");

        assertThat(draft.requirements())
                .extracting(PlanDraft.Passage::text)
                .containsExactly("Dựa vào tổ bảo vệ", "Không hình thức");
    }

    @Test
    void moneyIsCountedPerThing() {
        var targets = read("I. CHỈ TIÊU\n\n- Hỗ trợ không quá 20 triệu đồng/mô hình.\n")
                .targets();

        assertThat(targets).extracting(PlanDraft.Target::unit).containsExactly("triệu đồng/mô hình");
    }

    @Test
    void signedStampBehindTheFileCopyIsNoRecipient() {
        var draft = read("Nơi nhận:\n\n- Lưu: VT. (Đã ký)\n\nTM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\nLò Văn Pánh\n");

        assertThat(draft.recipients()).extracting(PlanDraft.Passage::text).containsExactly("Lưu: VT");
    }

    @Test
    void linksOfThePortalAreNoRecipients() {
        var draft = read("""
                I. MỤC ĐÍCH

                - Chăm lo đời sống người dân.

                Nơi nhận:

                - Các bản;

                - Lưu: VT.

                TM. ỦY BAN NHÂN DÂN

                PHÓ CHỦ TỊCH Y Lan Niê

                Tin liên quan

                - Lịch tiếp công dân
                """);

        assertThat(draft.document().signatory()).isEqualTo("Y Lan Niê");
        assertThat(draft.recipients()).hasSize(2);
        assertThat(draft.unmatched()).hasSize(2);
    }

    @Test
    void lawIsDatedByItsYear() {
        var citations = Citations.reliedOn("Căn cứ Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở năm 2023;");

        assertThat(citations).extracting(Citations.Found::date).containsExactly("2023");
    }

    private static PlanDraft read(String body) {
        return PlanReader.read("ke-hoach.txt", (HEAD + body).getBytes(StandardCharsets.UTF_8));
    }
}
