package vn.thidua.planfile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Lines and ruled tables of a PDF that holds text. */
final class PdfBlocks {

    private static final int LETTERS_PER_PAGE = 15;

    private PdfBlocks() {}

    static List<Piece> read(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                throw new UnreadablePlan(
                        "Tệp PDF có hơn %d trang nên không đọc được. Hãy tách riêng phần kế hoạch rồi tải lên."
                                .formatted(Limits.PAGES));
            }
            return pieces(document, content);
        } catch (InvalidPasswordException locked) {
            throw new UnreadablePlan(
                    "Tệp PDF có mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi tải lên lần nữa.", locked);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException
                | NullPointerException
                | StackOverflowError broken) {
            throw new UnreadablePlan(
                    "Tệp PDF bị hỏng, không đọc được nội dung. Hãy xuất lại tệp PDF rồi tải lên lần nữa.", broken);
        }
    }

    private static List<Piece> pieces(PDDocument document, byte[] content) throws IOException {
        var pages = new ArrayList<PdfPage>();
        int letters = 0;
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            var page = PdfPage.read(document, i);
            letters += page.letters();
            pages.add(page);
        }
        if (letters < LETTERS_PER_PAGE * Math.min(document.getNumberOfPages(), 4)) {
            return Scan.pdf(content);
        }
        return PdfLayout.pieces(pages);
    }
}
