package vn.thidua.roster;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** What whoever fills the list in should know, as a sheet of it. */
final class Guide {

    private static final List<String> LINES = List.of(
            "Điền danh sách đơn vị và nhân sự",
            "Mỗi đơn vị một dòng ở trang “Đơn vị”; mỗi chức vụ một dòng ở trang “Người và chức vụ”. Không đổi tên cột.",
            "Các đơn vị đang có đã ghi sẵn; giữ nguyên, sửa hoặc thêm dòng mới bên dưới. Xóa một dòng không làm mất đơn vị.",
            "Ô có mũi tên: chọn trong danh sách. Đơn vị cấp trên và Đơn vị có thể là đơn vị mới ghi trong cùng tệp, ở dòng bất kỳ.",
            "Nhóm, cụm: để trống hoặc chọn nhóm đã có; nhiều nhóm cách nhau bằng dấu chấm phẩy (;).",
            "Vai trò: Người đứng đầu (mỗi đơn vị một người), Cấp phó, Thành viên.",
            "Từ ngày: ngày/tháng/năm, ví dụ 05/6/2026. Số điện thoại: 10 chữ số, ví dụ 0912 345 678.",
            "Một người giữ nhiều chức vụ: ghi nhiều dòng, mỗi dòng đủ họ tên và cùng số điện thoại.",
            "Ô không bắt buộc để trống thì thông tin đang có được giữ nguyên. Không gộp ô, không dùng công thức.",
            "Tên đơn vị, họ và tên là căn cứ để nhận ra dòng cũ; muốn đổi tên, hãy sửa trên trang của đơn vị hoặc của người đó.",
            "Gửi tệp lên, xem trước từng dòng rồi mới nhận. Dòng sai được trả lại trong một tệp để sửa và gửi lại.");

    private Guide() {}

    static void write(Worksheet sheet) {
        sheet.width(0, 120);
        for (var row = 0; row < LINES.size(); row++) {
            sheet.value(row, 0, LINES.get(row));
            if (row == 0) sheet.style(row, 0).bold().set();
            else sheet.style(row, 0).wrapText(true).set();
        }
    }
}
