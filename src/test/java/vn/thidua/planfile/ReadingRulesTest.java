package vn.thidua.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

    @Test
    void criteriaInOneLineEachBearTheirPoints() {
        var group = read("""
                        I. TIÊU CHÍ

                        1. Đối với bản (100 điểm)

                        - Đường bản sạch (30 điểm); chuồng trại xa nhà (50 điểm); có hố rác (20 điểm).
                        """).criteriaGroups().getFirst();

        assertThat(group.criteria())
                .extracting(PlanDraft.Criterion::text)
                .containsExactly("Đường bản sạch", "chuồng trại xa nhà", "có hố rác");
        assertThat(group.criteria())
                .extracting(criterion -> String.valueOf(criterion.points()))
                .containsExactly("30", "50", "20");
    }

    @Test
    void semicolonWithoutPointsDividesNoCriterion() {
        var group = read("I. TIÊU CHÍ\n\n1. Đối với bản\n\n- Đường sạch (30 điểm); chuồng trại xa nhà.\n")
                .criteriaGroups()
                .getFirst();

        assertThat(group.criteria()).hasSize(1);
    }

    @Test
    void rangeIsOneFigure() {
        var targets = read("""
                        I. CHỈ TIÊU

                        - Doanh thu tăng từ 4 đến 6%/năm.

                        - Năm 2027 đón từ 180.000 đến 200.000 lượt khách.
                        """).targets();

        assertThat(targets).extracting(PlanDraft.Target::value).containsExactly("4 đến 6", "180.000 đến 200.000");
        assertThat(targets).extracting(PlanDraft.Target::unit).containsExactly("%/năm", "lượt khách");
    }

    @Test
    void shareSaysOfWhat() {
        var targets = read("I. CHỈ TIÊU\n\n- Thu gom trên 92% rác thải sinh hoạt trong năm 2027.\n")
                .targets();

        assertThat(targets).extracting(PlanDraft.Target::unit).containsExactly("% rác thải sinh hoạt");
        assertThat(targets).extracting(PlanDraft.Target::op).containsExactly(">=");
    }

    @Test
    void longestTimeIsATarget() {
        var targets = read("I. CHỈ TIÊU\n\n- Làm thủ tục tại cầu cảng không quá 20 phút.\n")
                .targets();

        assertThat(targets).extracting(PlanDraft.Target::unit).containsExactly("phút");
    }

    @Test
    void figuresOfASloganOrADistanceAreNoTargets() {
        var targets = read("""
                        I. NỘI DUNG THI ĐUA

                        1. Phục vụ Nhân dân

                        - Thực hiện “4 xin, 4 luôn” khi giao tiếp.

                        - Ưu tiên các bản cách trung tâm xã trên 5 km.
                        """).targets();

        assertThat(targets).isEmpty();
    }

    @Test
    void periodOfAFigureIsDueAtItsEnd() {
        var targets = read("I. CHỈ TIÊU\n\n- Xây 15 căn nhà trong giai đoạn 2026 - 2029.\n")
                .targets();

        assertThat(targets).extracting(PlanDraft.Target::deadline).containsExactly("2029");
    }

    @Test
    void phaseThatBeginsWithItsTimeIsNamedByTheAct() {
        var phases = read("""
                        I. THỜI GIAN THỰC HIỆN

                        - Năm 2026: phát động, đăng ký thi đua.

                        - Từ tháng 01/2027 đến tháng 10/2027: tổ chức thực hiện.
                        """).phases();

        assertThat(phases)
                .extracting(PlanDraft.Phase::name)
                .containsExactly("phát động, đăng ký thi đua", "tổ chức thực hiện");
        assertThat(phases).extracting(PlanDraft.Phase::end).containsExactly("2026", "2027-10");
    }

    @Test
    void foundingOfABoardIsDueLikeAnyAct() {
        var deadlines = read("""
                        I. TỔ CHỨC THỰC HIỆN

                        1. Phòng Văn hóa - Xã hội

                        - Tham mưu thành lập Ban Tổ chức trước ngày 15/4/2027.
                        """).deadlines();

        assertThat(deadlines).extracting(PlanDraft.Deadline::date).containsExactly("2027-04-15");
    }

    @Test
    void titleInQuotationMarksIsAnAward() {
        var draft = read("""
                I. KHEN THƯỞNG

                - Danh hiệu “Tổ sản xuất xanh”.

                - Kỷ niệm chương “Vì sự nghiệp đại đoàn kết” của Ủy ban Trung ương MTTQ Việt Nam.
                """);

        assertThat(draft.awardForms())
                .extracting(PlanDraft.AwardForm::name)
                .containsExactly(
                        "Danh hiệu “Tổ sản xuất xanh”",
                        "Kỷ niệm chương “Vì sự nghiệp đại đoàn kết” của Ủy ban Trung ương MTTQ Việt Nam");
    }

    @Test
    void dottedRowsStandAboveNumbersThatRestart() {
        var groups = read("""
                        | TT | Tiêu chí | Điểm |
                        | 5.1 | Đối với tổ | 60 |
                        | 1 | Đủ sản lượng | 60 |
                        | 5.2 | Đối với người | 40 |
                        | 1 | Đủ ngày công | 40 |
                        """).criteriaGroups();

        assertThat(groups).extracting(PlanDraft.CriteriaGroup::title).containsExactly("Đối với tổ", "Đối với người");
    }

    @Test
    void unionIssuesAPlanOfItsOwn() {
        var plan = """
                LIÊN ĐOÀN LAO ĐỘNG TỈNH THANH BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

                CÔNG ĐOÀN CÔNG TY CỔ PHẦN MAY SÔNG CHU Độc lập - Tự do - Hạnh phúc

                Số: 15/KH-CĐCT Thanh Bình, ngày 09 tháng 3 năm 2026

                KẾ HOẠCH

                Phát động phong trào thi đua "Nhà máy xanh" năm 2026
                """;

        var draft = PlanReader.read("ke-hoach.txt", plan.getBytes(StandardCharsets.UTF_8));

        assertThat(draft.document().issuer()).isEqualTo("Công đoàn công ty cổ phần May Sông Chu");
        assertThat(draft.document().inferred()).isEmpty();
    }

    @Test
    void misreadNumeralsStayHeadings() {
        assertThat(Marker.of("VỊ. HÌNH THỨC KHEN THƯỞNG").style()).isEqualTo(Marker.Style.ROMAN);
        assertThat(Marker.of("HI. Hình thức").style()).isEqualTo(Marker.Style.ROMAN);
        var draft = read("B. NỘI DUNG THI ĐUA\n\nL. Đọc sách\n\n1. Mở tủ sách.\n\nII. Dạy chữ\n\n1. Mở lớp.\n");
        assertThat(draft.contentAreas())
                .extracting(PlanDraft.ContentArea::title)
                .containsExactly("Đọc sách", "Dạy chữ");
    }

    @Test
    void phasesOfTheSameLimitsArePairedByTheScore() {
        var expected = PlanJson.tree(List.of(phase("Năm 2026")));
        var actual = PlanJson.tree(List.of(phase("phát động")));

        assertThat(Likeness.lists(expected, actual)).isBetween(0.3, 0.7);
    }

    @Test
    void pageOfAPortalMayBeOneForm() {
        var page = """
                <html><body><form id="aspnetForm"><input type="hidden" value="1"><label>Tìm kiếm</label>
                <p>KẾ HOẠCH</p><p>Phát động phong trào thi đua “Nhà sạch” năm 2026</p>
                <p>I. MỤC ĐÍCH</p><p>Giữ gìn vệ sinh.</p></form></body></html>
                """;

        assertThat(PlanReader.read("trang.html", page.getBytes(StandardCharsets.UTF_8))
                        .purposes())
                .hasSize(1);
    }

    @Test
    void pageSavedInOneFileIsRead() {
        var saved = """
                From: <Saved by Blink>
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="----part"

                ------part
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable

                <html><body><p>K=E1=BA=BE HO=E1=BA=A0CH</p><p>Ph=C3=A1t =C4=91=E1=BB=99ng thi =C4=91ua</p><p>I. M=E1=BB=A4C =C4=90=C3=8DCH</p><p>Gi=E1=BB=AF g=C3=ACn.</p></body></html>
                ------part
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                ------part--
                """;

        var draft = PlanReader.read("trang.mhtml", saved.getBytes(StandardCharsets.UTF_8));

        assertThat(draft.purposes()).extracting(PlanDraft.Passage::text).containsExactly("Giữ gìn");
    }

    private static PlanDraft.Phase phase(String name) {
        return new PlanDraft.Phase(name, "2026", "2026", PlanDraft.Source.NONE, 1);
    }

    private static PlanDraft read(String body) {
        return PlanReader.read("ke-hoach.txt", (HEAD + body).getBytes(StandardCharsets.UTF_8));
    }
}
