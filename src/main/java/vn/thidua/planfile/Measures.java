package vn.thidua.planfile;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a number counts: "%", "mô hình", "triệu đồng/người/năm". */
final class Measures {

    private static final List<String> KNOWN = Stream.of("""
            mo hinh; vu; thu vien; bong den; tu sach; san choi; to hoa giai; vuon; con duong; cuoc thi;
            hoi thi; chien si; guong; ban; ap; khu; xom; tuyen duong; doan duong; tuyen pho; luot nguoi;
            ho dan; ho gia dinh; ho ngheo; ho; cay xanh; cay; khu dan cu; to dan pho; thon; san pham ocop;
            san pham; sang kien; lop tap huan; lop; buoi; cuoc; hoi nghi; tin, bai; tin bai; bai viet; bai;
            tap the; ca nhan; camera; ngoi nha; can nha; nha; cong trinh; doanh nghiep; hop tac xa;
            dien hinh tien tien; dien hinh; phan viec; dang vien; hoc sinh; hoi vien; doan vien; nguoi; luot;
            km; m2; m3; ha; tan; kg; tieu chi; de tai; giai phap; chuyen muc; phong su; video; diem;
            cau lac bo; to; lan; dot; truong; don vi; bo; chiec; suat qua; suat; thu tuc; ho so; cho; tuyen;
            gioi thieu; chi hoi; chi bo; dan sinh; cong dan; diem du lich; gian hang; ma; tai khoan; nhiem vu;
            phong trao""".split("\\s*;\\s*"))
            .map(String::strip)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final String EACH = "(?:\\s*/\\s*(?:(?:" + String.join("|", KNOWN) + ")\\b|[a-z]+))";
    private static final Pattern SHARE = Pattern.compile("\\s*(%|phan tram)" + EACH + "*");
    private static final Pattern MONEY =
            Pattern.compile("\\s*((?:trieu|ty|nghin|ngan)(?:\\s+dong)?|dong)" + EACH + "*");
    private static final Pattern PER = Pattern.compile(EACH + "+");
    private static final Pattern PACE = Pattern.compile("\\s*((?:phut|gio|ngay|thang)\\s*/\\s*[a-z]+)");
    private static final Pattern WORD = Pattern.compile("\\s*(\\p{L}+(?: \\p{L}+)?)");
    private static final String VERB =
            "co|duoc|dat|la|khong|trong|tai|cua|va|hoac|tren|o|ve|voi|con|vao|nam|den|theo|truoc|hang|moi|cho|de|bi|da|dang|se|phai|"
                    + "khi|nham|tu|tro|so voi|tham gia|dang ky|su dung|thuc hien|hoan thanh|chap hanh|lap|ky|biet|thuong xuyen|mua|nop|tra|"
                    + "giai quyet|tiep nhan|xu ly|ung dung|bo tri|duy tri|xay dung|to chuc|cam ket|hai long|gan|lam|dung|dai|hoc|thu gom|"
                    + "phan loai|huong (?:ung|dan)|dong (?:gop|y|thuan)|giam|tang|dam bao|bao dam|cai dat|tap|tiem|di|thoat|vuot|nhan (?:dien|duoc|thuc|giup|ho)|mo|doi voi|ra|tri gia|thu hut|phuc vu";
    private static final String NOUN = "((?:\\s+(?!(?:" + VERB + ")\\b)[a-z]+){%s})";
    private static final Pattern OF_WHAT = Pattern.compile(NOUN.formatted("1,6"));
    private static final Pattern WHICH = Pattern.compile(NOUN.formatted("1,4"));
    private static final Pattern VAGUE = Pattern.compile("diem|cuoc|luot|nha|can nha");
    private static final Pattern TIME = Pattern.compile("\\s*(phut|gio|ngay lam viec|ngay|tuan)\\b(?!\\s*/)");
    private static final Pattern NO_MEASURE = Pattern.compile(
            "nam|thang|ngay|gio|tuoi|phut|tuan|va|hoac|den|la|cua|cho|tai|trong|voi|theo|o|tu|trieu tap|la|duoc|se|thi|an|khong|co");

    private Measures() {}

    /** The unit printed behind a number, or null when none is. */
    static @Nullable String after(String text, int end) {
        var folded = Fold.fold(text);
        for (var pattern : List.of(SHARE, MONEY, PACE)) {
            var found = pattern.matcher(folded).region(end, folded.length());
            if (found.lookingAt()) {
                int to = pattern == SHARE ? longer(folded, found.end(), OF_WHAT) : found.end();
                return text.substring(found.start(1), to).strip();
            }
        }
        int from = end;
        while (from < folded.length() && folded.charAt(from) == ' ') {
            from++;
        }
        for (var known : KNOWN) {
            int to = from + known.length();
            if (folded.startsWith(known, from)
                    && (to == folded.length() || !Character.isLetterOrDigit(folded.charAt(to)))) {
                int whole = VAGUE.matcher(known).matches() ? longer(folded, to, WHICH) : to;
                return text.substring(from, whole) + per(text, folded, whole);
            }
        }
        var word = WORD.matcher(folded).region(end, folded.length());
        return word.lookingAt() && !NO_MEASURE.matcher(word.group(1)).matches()
                ? text.substring(word.start(1), word.end(1)) + per(text, folded, word.end(1))
                : null;
    }

    /** The end of the noun that follows, or the same position when none does. */
    private static int longer(String folded, int from, Pattern noun) {
        var found = noun.matcher(folded).region(from, folded.length());
        return found.lookingAt() ? found.end() : from;
    }

    /** A span of time printed behind a number that limits it, or null. */
    static @Nullable String time(String text, int end) {
        var found = TIME.matcher(Fold.fold(text)).region(end, text.length());
        return found.lookingAt() ? text.substring(found.start(1), found.end(1)) : null;
    }

    private static String per(String text, String folded, int from) {
        var per = PER.matcher(folded).region(from, folded.length());
        return per.lookingAt() ? text.substring(from, per.end()).strip() : "";
    }
}
