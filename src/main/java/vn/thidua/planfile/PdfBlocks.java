package vn.thidua.planfile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Lines and ruled tables of a PDF that holds text. */
final class PdfBlocks {

    private static final int LETTERS_PER_PAGE = 15;

    private PdfBlocks() {}

    static Reading read(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                throw new UnreadablePlan(
                        "Tệp PDF có hơn %d trang nên không đọc được. Hãy tách riêng phần kế hoạch rồi tải lên."
                                .formatted(Limits.PAGES));
            }
            return reading(document);
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

    private static Reading reading(PDDocument document) throws IOException {
        var pages = new ArrayList<PdfPage>();
        var pictures = new ArrayList<Integer>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            var page = PdfPage.read(document, i);
            if (page.letters() < LETTERS_PER_PAGE && shows(document.getPage(i))) pictures.add(i);
            pages.add(page);
        }
        var notes = pictures.isEmpty() ? List.<String>of() : scan(document, pages, pictures);
        return new Reading(PdfLayout.pieces(pages), notes);
    }

    /** Puts recognised pages in the place of pictures; where the machine cannot, the other pages still count. */
    private static List<String> scan(PDDocument document, List<PdfPage> pages, List<Integer> pictures)
            throws IOException {
        try (var scan = new Scan()) {
            for (int i : pictures) {
                var page = scan.page(document, i);
                if (page != null) pages.set(i, page);
            }
            if (pages.stream().allMatch(page -> page.letters() < LETTERS_PER_PAGE)) throw Scan.unclear(null);
            return scan.notes();
        } catch (UnreadablePlan unread) {
            if (pictures.size() == pages.size()) throw unread;
            return List.of("Có %d trang là ảnh quét chưa đọc được. %s".formatted(pictures.size(), unread.getMessage()));
        }
    }

    /** Whether the page has pictures or drawings at all; blank pages have none. */
    private static boolean shows(PDPage page) {
        return page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
    }
}
