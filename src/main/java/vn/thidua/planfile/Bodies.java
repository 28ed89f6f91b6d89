package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names of offices, organisations and other bodies in a commune. */
final class Bodies {

    private static final String START =
            "van phong|phong|ban|trung tam|cong an|uy ban|ubnd|ubmttq|ub mttq|mttq|mat tran|hoi|doan|truong|tram|cac|thon|to dan pho|to cong nghe|to|khu dan cu|"
                    + "cong doan|lien doan|doanh nghiep|hop tac xa|hdnd|hoi dong|dang uy|chi bo|chi cuc|thuong truc|bo phan|can bo|cong chuc|ke toan|nhan dan|ho gia dinh|khoi|quan su|bch|"
                    + "bi thu|chu tich|pho chu tich|lanh dao|thanh vien|nguoi dan|de nghi|giao|yeu cau|ban quan ly|kho bac|ngan hang|nha truong|cum|so|benh vien|co so|buu dien|dai truyen thanh|quy|trang|tap the|ca nhan|toan the|thu truong|nguoi dung dau|tat ca|moi|hop tac";
    private static final Pattern NAME = Pattern.compile("(?:\\d+\\s+)?(?:" + START + ")\\b.*");
    private static final Pattern VERB = Pattern.compile(
            "(?:,\\s*|;\\s*|\\s+)(?:co trach nhiem|chiu trach nhiem|chu tri|chu dong|phoi hop|tham muu|can cu|to chuc (?!chinh tri|xa hoi|doan the|hoi|thanh vien|dang|co so|kinh te|ton giao)|xay dung|trien khai|thuc hien|huong dan|theo doi|tuyen truyen|"
                    + "van dong|la co quan|la dau moi|la don vi|la bo phan|tich cuc|day manh|tang cuong|bao dam|dam bao|bo tri|tong hop|don doc|kiem tra|giam sat|tiep tuc|thuong xuyen|ban hanh|dang ky (?!dat dai|kinh doanh)|lap|giup|"
                    + "tiep nhan|cap nhat|quan triet|pho bien|huy dong|phat dong|phat huy|nang cao|bao cao|ho tro|phan cong|lam dau moi|dam nhan|chi dao|gan |tham gia|duy tri|quan ly|bien soan|viet (?!nam)|dang tai|ra soat|lua chon|xet|tham dinh|can doi|de xuat|phan bo|nghiem tuc|kip thoi|tap trung|mo |dua |phat |thu thap|xu ly|giu gin|tao dieu kien|khac phuc|bao ve|phong chong|giai quyet|sua chua|trong cay|xoa |thu gom|cung cap|lam tot|ra quan|khao sat|kip thoi|nhan rong|de nghi|trinh |so ket|tong ket|danh gia|binh xet|binh chon|phan loai|truyen thong|dao tao|tap huan|cu |thong bao|cong khai|niem yet|ky ket|ky |nang|day |cham diem|gui |vao (?:thang|ngay|quy|cuoi|dau)|truoc (?:ngay|thang))\\b.*");
    private static final Pattern REQUEST = Pattern.compile("(?:tran trong )?de nghi\\s+");
    private static final Pattern CHARGE = Pattern.compile("(?:trach nhiem|nhiem vu) cua\\s+");
    private static final Pattern ORDER = Pattern.compile("(?:giao|yeu cau|phan cong)(?: cho)?\\s*:?\\s+");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[;\\n]\\s*|\\s*,\\s*(?=(?:[Cc]ác |[Pp]hòng |[Vv]ăn phòng|[Cc]ông an|[Tt]rung tâm|UB|[Hh]ội |[Đđ]oàn |[Tt]rường |[Tt]rạm |[Tt]ổ |[Tt]hôn|[Bb]an |[Dd]oanh|HTX|[Hh]ợp tác|[Mm]ặt trận|MTTQ|[Cc]ơ quan|[Đđ]ài ))");

    private Bodies() {}

    /** Whether the text begins with the name of a body. */
    static boolean isName(String text) {
        return NAME.matcher(Fold.fold(text).strip()).matches();
    }

    /** How many letters at the start are the name, before the first word that says what to do. */
    static int nameLength(String text) {
        var folded = Fold.fold(text);
        var verb = VERB.matcher(folded);
        int from = skip(folded);
        return verb.find(from) ? verb.start() : folded.length();
    }

    private static int skip(String folded) {
        var request = REQUEST.matcher(folded);
        var order = ORDER.matcher(folded);
        return request.lookingAt() ? request.end() : order.lookingAt() ? order.end() : Math.min(3, folded.length());
    }

    /** The names at the start, without what the bodies do together. */
    static String cut(String text) {
        return text.substring(0, nameLength(text)).strip();
    }

    static boolean isRequested(String name) {
        return REQUEST.matcher(Fold.fold(name)).lookingAt();
    }

    /** Without "Đề nghị". */
    static String bare(String name) {
        var request = REQUEST.matcher(Fold.fold(name));
        return withoutCharge(request.lookingAt() ? capital(name.substring(request.end())) : name);
    }

    /** Without "Trách nhiệm của". */
    private static String withoutCharge(String name) {
        var charge = CHARGE.matcher(Fold.fold(name));
        return charge.lookingAt() ? capital(name.substring(charge.end())) : name;
    }

    /** Without "Giao", "Yêu cầu". */
    static String withoutOrder(String name) {
        var order = ORDER.matcher(Fold.fold(name));
        return order.lookingAt() && isName(name.substring(order.end()))
                ? name.substring(order.end()).strip()
                : name;
    }

    /** The bodies of a cell, one a line, between semicolons, or between commas where a new body begins. */
    static List<String> list(String cell) {
        var result = new ArrayList<String>();
        for (var part : SEPARATOR.split(cell)) {
            var name = Texts.title(part.strip().replaceFirst("^[-+•*–]\\s*", ""));
            if (name.length() > 1) {
                result.add(name);
            }
        }
        return result;
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
