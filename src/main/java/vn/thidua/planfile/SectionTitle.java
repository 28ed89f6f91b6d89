package vn.thidua.planfile;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the words of a heading say about the part below it.
 *
 * @param kind by the first telling words
 * @param coverage share of the letters that are telling words, 0 to 1
 */
record SectionTitle(SectionKind kind, double coverage) {

    static final SectionTitle NONE = new SectionTitle(SectionKind.OTHER, 0);

    private static final Pattern STAGE = Pattern.compile(
            "(?:giai doan|dot|buoc|nam|quy|thang|khi|sau khi|nhan dip)\\b|(?:noi dung|nhiem vu|tieu chi|giai phap|chi tieu) (?:thu |so )?(?:\\d+|[ivx]+|nhat|hai|ba|tu|nam)\\W*$");
    private static final int FRONT = 16;
    private static final Pattern FILLER = Pattern.compile(
            "\\b(?:thi dua|phong trao|thuc hien|trien khai|to chuc|cac|va|cua|"
                    + "trong tam|chu yeu|cu the|ke hoach|mot so|ve|nhom|dot|xay dung|de ra|phat dong|giai doan|chinh|cong tac|"
                    + "tong the|danh gia|du kien|co ban|nhung|nam|tham gia|ap dung|tai xa|tren dia ban|xa|phuong|dac khu)\\b|[^a-z]+");

    private static final Map<SectionKind, List<String>> WORDS = Map.ofEntries(
            Map.entry(
                    SectionKind.BASES,
                    List.of(
                            "can cu phap ly",
                            "can cu",
                            "co so phap ly",
                            "co so chinh tri",
                            "co so xay dung",
                            "co so thuc tien",
                            "co so ban hanh",
                            "cac van ban",
                            "van ban chi dao")),
            Map.entry(
                    SectionKind.PURPOSES,
                    List.of(
                            "muc dich",
                            "muc dich y nghia",
                            "y nghia",
                            "muc tieu chung",
                            "muc tieu tong quat",
                            "muc tieu tong the")),
            Map.entry(SectionKind.AIMS, List.of("muc tieu")),
            Map.entry(SectionKind.TARGETS, List.of("muc tieu cu the", "cac chi tieu", "chi tieu", "muc tieu phan dau")),
            Map.entry(SectionKind.REQUIREMENTS, List.of("yeu cau", "nguyen tac thi dua", "nguyen tac", "quan diem")),
            Map.entry(
                    SectionKind.SCOPE, List.of("doi tuong", "pham vi", "thanh phan", "chu de", "khau hieu", "ten goi")),
            Map.entry(SectionKind.CONTENT, List.of("noi dung", "nhiem vu trong tam", "nhiem vu")),
            Map.entry(
                    SectionKind.CRITERIA,
                    List.of(
                            "tieu chi cham diem",
                            "tieu chi",
                            "thang diem",
                            "bang diem",
                            "cham diem",
                            "tieu chuan thi dua",
                            "tieu chuan danh gia",
                            "tieu chuan cham diem",
                            "bang tieu chuan")),
            Map.entry(
                    SectionKind.AWARD_FORMS,
                    List.of("hinh thuc khen thuong", "cac hinh thuc", "danh hieu", "hinh thuc va")),
            Map.entry(SectionKind.AWARDS, List.of("khen thuong", "bieu duong", "ton vinh", "hinh thuc")),
            Map.entry(
                    SectionKind.AWARD_STANDARDS,
                    List.of(
                            "tieu chuan khen thuong",
                            "dieu kien khen thuong",
                            "tieu chuan xet",
                            "doi tuong khen thuong",
                            "so luong khen thuong",
                            "nguyen tac khen thuong",
                            "tieu chuan, ",
                            "tieu chuan",
                            "ho so",
                            "quy trinh xet",
                            "nguyen tac xet",
                            "co cau")),
            Map.entry(SectionKind.SOLUTIONS, List.of("giai phap", "bien phap")),
            Map.entry(
                    SectionKind.PHASES,
                    List.of(
                            "thoi gian",
                            "tien do",
                            "lo trinh",
                            "phan ky",
                            "cac giai doan",
                            "cac buoc",
                            "cac dot",
                            "giai doan thuc hien",
                            "moc thoi gian",
                            "giai doan va",
                            "thoi han")),
            Map.entry(
                    SectionKind.UNITS,
                    List.of(
                            "to chuc thuc hien",
                            "phan cong nhiem vu",
                            "phan cong thuc hien",
                            "phan cong to chuc",
                            "phan cong trach nhiem",
                            "phan cong",
                            "trach nhiem thuc hien",
                            "trach nhiem cua cac co quan",
                            "trach nhiem cac",
                            "trach nhiem to chuc",
                            "to chuc trien khai",
                            "don vi thuc hien")),
            Map.entry(SectionKind.BUDGET, List.of("kinh phi", "nguon luc", "nguon kinh phi", "du toan")),
            Map.entry(
                    SectionKind.REPORTS,
                    List.of(
                            "che do bao cao",
                            "che do thong tin",
                            "thong tin bao cao",
                            "thong tin, bao cao",
                            "kiem tra",
                            "so ket",
                            "tong ket",
                            "bao cao",
                            "giam sat")));

    private record Found(SectionKind kind, int start, int end) {}

    static SectionTitle of(String title) {
        var folded = Fold.fold(title);
        if (STAGE.matcher(folded).lookingAt() && !Fold.isUpper(title)) {
            return NONE;
        }
        var found = findings(folded);
        if (found.isEmpty()
                || FILLER.matcher(folded.substring(0, found.getFirst().start))
                                .replaceAll("")
                                .length()
                        > FRONT / 2) {
            return NONE;
        }
        return new SectionTitle(kind(found), coverage(folded, found));
    }

    /** The words before the first colon when they are short enough to be a heading. */
    static String titleOf(String body) {
        int colon = body.indexOf(':');
        return colon > 0 && colon < 90 ? body.substring(0, colon) : body;
    }

    private static SectionKind kind(List<Found> found) {
        var first = found.getFirst().kind;
        boolean asks = found.stream().anyMatch(f -> f.kind == SectionKind.REQUIREMENTS);
        if (asks && (first == SectionKind.PURPOSES || first == SectionKind.AIMS)) {
            return SectionKind.PURPOSES_AND_REQUIREMENTS;
        }
        boolean standards = found.stream().anyMatch(f -> f.kind == SectionKind.AWARD_STANDARDS);
        return first == SectionKind.AWARD_FORMS && standards ? SectionKind.AWARDS : first;
    }

    private static double coverage(String folded, List<Found> found) {
        var rest = new StringBuilder(folded);
        int told = 0;
        for (var f : found.reversed()) {
            rest.replace(f.start, f.end, " ");
            told += f.end - f.start;
        }
        int silent = FILLER.matcher(rest).replaceAll("").length();
        return (double) told / (told + silent);
    }

    private static List<Found> findings(String folded) {
        var all = new java.util.ArrayList<Found>();
        WORDS.forEach((kind, phrases) -> phrases.forEach(phrase -> {
            for (int at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
                all.add(new Found(kind, at, at + phrase.length()));
            }
        }));
        all.sort(java.util.Comparator.comparingInt((Found f) -> f.start).thenComparingInt(f -> -f.end));
        var kept = new java.util.ArrayList<Found>();
        for (var f : all) {
            if (kept.isEmpty() || f.start >= kept.getLast().end) {
                kept.add(f);
            }
        }
        return kept;
    }
}
