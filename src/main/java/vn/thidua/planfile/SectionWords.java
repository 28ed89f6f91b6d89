package vn.thidua.planfile;

import java.util.List;
import java.util.Map;

/** The telling words of headings, without marks and case. */
final class SectionWords {

    static final Map<SectionKind, List<String>> BY_KIND = Map.ofEntries(
            Map.entry(
                    SectionKind.BASES,
                    words("can cu phap ly|can cu|co so phap ly|co so chinh tri|co so xay dung|"
                            + "co so thuc tien|co so ban hanh|cac van ban|van ban chi dao")),
            Map.entry(
                    SectionKind.PURPOSES,
                    words("muc dich|muc dich y nghia|y nghia|muc tieu chung|muc tieu tong quat|"
                            + "muc tieu tong the")),
            Map.entry(SectionKind.AIMS, words("muc tieu")),
            Map.entry(SectionKind.TARGETS, words("muc tieu cu the|cac chi tieu|chi tieu|muc tieu phan dau")),
            Map.entry(SectionKind.REQUIREMENTS, words("yeu cau|nguyen tac thi dua|nguyen tac|quan diem")),
            Map.entry(SectionKind.SCOPE, words("doi tuong|pham vi|thanh phan|chu de|khau hieu|ten goi")),
            Map.entry(SectionKind.CONTENT, words("noi dung|nhiem vu trong tam|nhiem vu")),
            Map.entry(
                    SectionKind.CRITERIA,
                    words("tieu chi cham diem|tieu chi|thang diem|bang diem|cham diem|tieu chuan thi dua|"
                            + "tieu chuan danh gia|tieu chuan cham diem|bang tieu chuan")),
            Map.entry(SectionKind.AWARD_FORMS, words("hinh thuc khen thuong|cac hinh thuc|danh hieu|hinh thuc va")),
            Map.entry(SectionKind.AWARDS, words("khen thuong|bieu duong|ton vinh|hinh thuc")),
            Map.entry(
                    SectionKind.AWARD_STANDARDS,
                    words("tieu chuan khen thuong|dieu kien khen thuong|tieu chuan xet|"
                            + "doi tuong khen thuong|so luong khen thuong|nguyen tac khen thuong|tieu chuan, |"
                            + "tieu chuan|ho so|quy trinh xet|nguyen tac xet|co cau")),
            Map.entry(SectionKind.SOLUTIONS, words("giai phap|bien phap")),
            Map.entry(
                    SectionKind.PHASES,
                    words("thoi gian|tien do|lo trinh|phan ky|cac giai doan|cac buoc|cac dot|"
                            + "giai doan thuc hien|moc thoi gian|giai doan va|thoi han")),
            Map.entry(
                    SectionKind.UNITS,
                    words("to chuc thuc hien|phan cong nhiem vu|phan cong thuc hien|phan cong to chuc|"
                            + "phan cong trach nhiem|phan cong|trach nhiem thuc hien|"
                            + "trach nhiem cua cac co quan|trach nhiem cac|trach nhiem to chuc|"
                            + "to chuc trien khai|don vi thuc hien")),
            Map.entry(SectionKind.BUDGET, words("kinh phi|nguon luc|nguon kinh phi|du toan")),
            Map.entry(
                    SectionKind.REPORTS,
                    words("che do bao cao|che do thong tin|thong tin bao cao|thong tin, bao cao|kiem tra|"
                            + "so ket|tong ket|bao cao|giam sat")));

    private SectionWords() {}

    private static List<String> words(String words) {
        return List.of(words.split("\\|"));
    }
}
