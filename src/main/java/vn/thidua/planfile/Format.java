package vn.thidua.planfile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by the content, not by the name, what a file is, and hands it to its reader. */
final class Format {

    private static final Pattern HTML = Pattern.compile(
            "(?is)^\\W{0,3}(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|div|p|table|meta|article|section|span|h1|h2)\\b.*");
    private static final Pattern TAGS = Pattern.compile("(?i)</(?:p|div|td|li|body)>");

    private Format() {}

    static Reading read(byte[] content) {
        if (content.length == 0) {
            throw new UnreadablePlan("Tệp rỗng, không có nội dung. Hãy chọn lại tệp kế hoạch.");
        }
        if (content.length > Limits.FILE_BYTES) {
            throw new UnreadablePlan(
                    "Tệp lớn hơn %d MB nên không đọc được. Hãy giảm dung lượng hoặc tách phần kế hoạch rồi tải lên."
                            .formatted(Limits.FILE_BYTES / 1024 / 1024));
        }
        if (starts(content, "PK")) {
            return Reading.of(DocxBlocks.read(content));
        }
        if (starts(content, "%PDF") || indexOf(content, "%PDF-", 1024) >= 0) {
            return PdfBlocks.read(content);
        }
        Refusals.check(content);
        if (isImage(content)) {
            return Scan.picture(content);
        }
        return Reading.of(text(decode(content)));
    }

    static boolean isImage(byte[] content) {
        return starts(content, "\u0089PNG")
                || starts(content, "\u00ff\u00d8\u00ff")
                || starts(content, "II*\0")
                || starts(content, "MM\0*")
                || starts(content, "GIF8")
                || starts(content, "BM") && content.length > 54 && content[5] == 0;
    }

    static int indexOf(byte[] content, String words, int within) {
        return new String(content, 0, Math.min(content.length, within), StandardCharsets.ISO_8859_1).indexOf(words);
    }

    private static List<Piece> text(String text) {
        if (text.length() > Limits.TEXT_LETTERS) {
            throw new UnreadablePlan("Văn bản quá dài nên không đọc được. Hãy tách riêng phần kế hoạch rồi tải lên.");
        }
        if (SavedPage.is(text)) {
            return HtmlBlocks.read(SavedPage.html(text));
        }
        if (HTML.matcher(text.substring(0, Math.min(text.length(), 3000))).matches()
                || TAGS.matcher(text).results().limit(3).count() == 3) {
            return HtmlBlocks.read(text);
        }
        return MarkdownBlocks.isMarkdown(text) ? MarkdownBlocks.read(text) : TextBlocks.read(text);
    }

    static boolean starts(byte[] content, String magic) {
        var letters = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (content.length < letters.length) {
            return false;
        }
        for (int i = 0; i < letters.length; i++) {
            if (content[i] != letters[i]) {
                return false;
            }
        }
        return true;
    }

    static String decode(byte[] content) {
        if (starts(content, "\u00ff\u00fe") || starts(content, "\u00fe\u00ff")) {
            return new String(content, StandardCharsets.UTF_16);
        }
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1258"))) {
            try {
                return charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(content))
                        .toString();
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
