package vn.thidua.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Why a page cannot be had, and how to go on.
 *
 * @param status what the browser is told
 * @param title what happened, in a few words
 * @param text what happened, where, and how to go on
 * @param source where a broken rule stands; null for everything else
 * @param incident code under which the log has the cause; null when nothing is broken
 * @param entered what had been entered, so that nothing is lost
 * @param back path of the page before
 */
record Refusal(
        int status,
        String title,
        String text,
        @Nullable String source,
        @Nullable String incident,
        List<String> entered,
        String back) {

    /** A refusal in the words that belong to the status. */
    static Refusal of(int status) {
        return switch (status) {
            case 400, 422 ->
                new Refusal(
                        status,
                        "Yêu cầu chưa đọc được",
                        "Nội dung gửi lên bị thiếu hoặc sai định dạng. Hãy quay lại, kiểm tra và gửi lại.");
            case 401, 403 ->
                new Refusal(
                        status,
                        "Chưa thực hiện được yêu cầu này",
                        "Trang có thể đã mở quá lâu, hoặc tài khoản không được giao việc này. "
                                + "Hãy tải lại trang rồi làm lại; nếu vẫn không được, hãy hỏi người quản trị.");
            case 404 ->
                new Refusal(
                        status,
                        "Không tìm thấy trang này",
                        "Trang không có ở đây, đã được chuyển đi, hoặc không thuộc phạm vi được xem. "
                                + "Hãy kiểm tra lại địa chỉ hoặc đi từ trang đầu.");
            case 405 ->
                new Refusal(
                        status,
                        "Không thể mở trang theo cách này",
                        "Địa chỉ này chỉ nhận thông tin từ một biểu mẫu. Hãy mở lại trang có biểu mẫu và gửi từ đó.");
            case 409 ->
                new Refusal(
                        status,
                        "Chưa thực hiện được yêu cầu này",
                        "Thông tin vừa được người khác thay đổi. Hãy mở lại trang để xem bản mới nhất.");
            case 413 ->
                new Refusal(
                        status,
                        "Tệp quá lớn",
                        "Tệp gửi lên lớn hơn mức hệ thống nhận. Hãy giảm dung lượng hoặc chia thành nhiều tệp, rồi gửi lại.");
            case 414, 431 ->
                new Refusal(status, "Địa chỉ quá dài", "Hãy đi từ trang đầu, hoặc dùng ít điều kiện tìm hơn.");
            case 415, 406 ->
                new Refusal(
                        status,
                        "Định dạng không được nhận",
                        "Hệ thống không nhận dạng nội dung này. Hãy gửi từ biểu mẫu trên trang.");
            case 429 -> new Refusal(status, "Quá nhiều yêu cầu cùng lúc", "Hãy đợi một phút rồi làm lại.");
            case 503 -> new Refusal(status, "Hệ thống đang bận", "Hãy đợi một phút rồi tải lại trang.");
            default ->
                status < 500
                        ? new Refusal(
                                status, "Chưa thực hiện được yêu cầu này", "Hãy quay lại trang trước và thử cách khác.")
                        : new Refusal(
                                status,
                                "Hệ thống gặp sự cố",
                                "Việc vừa làm có thể chưa được lưu. Hãy quay lại và thử lần nữa; "
                                        + "nếu vẫn gặp, hãy báo mã sự cố dưới đây cho người quản trị.");
        };
    }

    private Refusal(int status, String title, String text) {
        this(status, title, text, null, null, List.of(), "/");
    }

    Refusal from(String text, @Nullable String source) {
        return new Refusal(status, title, text, source, incident, entered, back);
    }

    Refusal recordedAs(String incident) {
        return new Refusal(status, title, text, source, incident, entered, back);
    }

    Refusal keeping(List<String> entered, String back) {
        return new Refusal(status, title, text, source, incident, entered, back);
    }

    HttpStatus httpStatus() {
        var known = HttpStatus.resolve(status);
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
