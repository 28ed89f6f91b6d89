package vn.thidua.paper;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Block.Column;
import vn.thidua.paper.Block.Dash;
import vn.thidua.paper.Block.Grid;
import vn.thidua.paper.Block.Heading;
import vn.thidua.paper.Block.Part;
import vn.thidua.paper.Block.Plain;
import vn.thidua.paper.Block.Point;
import vn.thidua.paper.Block.PointTitle;
import vn.thidua.paper.Paper.Appendix;
import vn.thidua.paper.Paper.Head;
import vn.thidua.paper.Paper.Signature;

/** A plan as long and as awkward as they come. */
final class SamplePaper {

    static final String TITLE =
            "Tổ chức triển khai Phong trào thi đua “Thành phố đổi mới sáng tạo, phát triển khoa học,"
                    + " công nghệ, chuyển đổi số, chuyển đổi xanh” giai đoạn 2026 - 2030 gắn với phong trào “Bình dân học vụ"
                    + " số”, xây dựng chính quyền số, kinh tế số, xã hội số và môi trường sống xanh, sạch, đẹp, văn minh trên"
                    + " địa bàn xã An Bình và các thôn trực thuộc trong toàn xã";

    static final List<String> RECIPIENTS = List.of(
            "Sở Khoa học và Công nghệ thành phố",
            "Thường trực Đảng ủy",
            "Thường trực HĐND xã",
            "Chủ tịch, các Phó Chủ tịch UBND xã",
            "Các cơ quan, đơn vị liên quan",
            "Các thôn",
            "Lưu: VT, VHXH");

    private SamplePaper() {}

    static Head head(@Nullable Integer number, PaperDate date) {
        return new Head(null, "Ủy ban nhân dân xã An Bình", new PaperNumber(number, "KH-UBND"), "An Bình", date);
    }

    static Paper plan() {
        return plan(head(null, new PaperDate(null, 6, 2026)));
    }

    static Paper plan(Head head) {
        return new Paper(
                head,
                "Kế hoạch",
                TITLE,
                List.of(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                        "Căn cứ Quyết định số 2159/QĐ-UBND ngày 09/6/2026 của UBND thành phố về việc ban hành Kế hoạch"
                                + " tổ chức triển khai phong trào thi đua;"),
                List.of(
                        new Part("Mục đích, yêu cầu"),
                        new Heading("Mục đích"),
                        new Dash("Tạo khí thế thi đua sôi nổi trong toàn thể cán bộ, công chức, viên chức, người lao"
                                + " động, các cơ quan, đơn vị, doanh nghiệp và nhân dân trên địa bàn."),
                        new Heading("Yêu cầu"),
                        new Plain("Phong trào được triển khai sâu rộng, thiết thực, hiệu quả."),
                        new Part("Nội dung"),
                        new Heading("Tiêu chí"),
                        new PointTitle("Cơ quan, đơn vị"),
                        new Point("Hoàn thành nhiệm vụ được giao, có chất lượng và bảo đảm tiến độ."),
                        new Grid(
                                List.of(
                                        new Column("TT", 1, true),
                                        new Column("Tiêu chí", 8, false),
                                        new Column("Điểm tối đa", 2, true)),
                                List.of(
                                        List.of(
                                                "1",
                                                "Tỷ lệ hồ sơ trực tuyến toàn trình được tiếp nhận, giải quyết",
                                                "20"),
                                        List.of("2", "Số buổi hướng dẫn kỹ năng số cho người cao tuổi", "15,5"))),
                        new Plain("Yêu cầu Thủ trưởng các phòng, ban, ngành, đoàn thể; trưởng các thôn nghiêm túc triển"
                                + " khai thực hiện.")),
                List.of(new Signature(List.of("TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"), "Vũ Thị Hòa")),
                RECIPIENTS,
                List.of(new Appendix("Danh sách đơn vị", List.of(names(300)))),
                Instant.parse("2026-06-05T02:00:00Z"));
    }

    static Grid names(int many) {
        return new Grid(
                List.of(
                        new Column("TT", 2, true),
                        new Column("Đối tượng đăng ký", 8, false),
                        new Column("Địa chỉ", 5, false),
                        new Column("Ngày đăng ký", 4, true)),
                IntStream.rangeClosed(1, many)
                        .mapToObj(row -> List.of(
                                String.valueOf(row),
                                "Hộ ông Nguyễn Văn Thuận " + row,
                                row % 3 == 0 ? "Thôn Đông, xã An Bình, thành phố Hải Phòng" : "Thôn Đông",
                                "05/6/2026"))
                        .toList());
    }
}
