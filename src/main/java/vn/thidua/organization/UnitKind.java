package vn.thidua.organization;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thidua.web.Show;

/** What sort of unit takes part in the movement. Vietnamese names stand in {@link #label()}. */
public enum UnitKind {
    LEADERSHIP("Lãnh đạo Ủy ban nhân dân"),
    OFFICE("Phòng, văn phòng"),
    SERVICE_CENTRE("Trung tâm"),
    FRONT("Mặt trận Tổ quốc"),
    UNION("Tổ chức chính trị - xã hội"),
    VILLAGE("Thôn, tổ dân phố"),
    DIGITAL_TEAM("Tổ công nghệ số cộng đồng"),
    ENTERPRISE("Doanh nghiệp"),
    COOPERATIVE("Hợp tác xã"),
    SCHOOL("Trường học"),
    HEALTH_STATION("Trạm y tế"),
    POLICE("Công an"),
    MILITARY("Ban Chỉ huy quân sự"),
    HOUSEHOLD_BUSINESS("Hộ sản xuất, kinh doanh"),
    OTHER("Đơn vị khác");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** First words of a name that tell its kind. */
    private static final Map<String, UnitKind> BEGINNINGS = Map.of(
            "phong ", OFFICE,
            "van phong", OFFICE,
            "trung tam", SERVICE_CENTRE,
            "truong ", SCHOOL,
            "tram y te", HEALTH_STATION,
            "cong an", POLICE,
            "ban chi huy quan su", MILITARY,
            "hoi ", UNION,
            "doan ", UNION,
            "cong doan", UNION);

    /** Words that tell the kind wherever they stand, the more telling first. */
    private static final Map<String, UnitKind> WORDS = words();

    private static Map<String, UnitKind> words() {
        var words = new LinkedHashMap<String, UnitKind>();
        words.put("mat tran", FRONT);
        words.put("thon", VILLAGE);
        words.put("to dan pho", VILLAGE);
        words.put("cong nghe so cong dong", DIGITAL_TEAM);
        words.put("doanh nghiep", ENTERPRISE);
        words.put("hop tac xa", COOPERATIVE);
        words.put("chinh tri - xa hoi", UNION);
        return words;
    }

    /** The kind that a name suggests, {@link #OTHER} where it says nothing. */
    public static UnitKind suggestedBy(String name) {
        var folded = Show.folded(name);
        return first(BEGINNINGS, folded::startsWith)
                .or(() -> first(WORDS, folded::contains))
                .orElse(OTHER);
    }

    private static Optional<UnitKind> first(Map<String, UnitKind> words, Predicate<String> tells) {
        return words.entrySet().stream()
                .filter(word -> tells.test(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether such a unit works under the People's Committee, which may then assign tasks to it. */
    public boolean isUnderPeoplesCommittee() {
        return switch (this) {
            case OFFICE, SERVICE_CENTRE, VILLAGE, DIGITAL_TEAM, SCHOOL, HEALTH_STATION -> true;
            default -> false;
        };
    }

    /** Name shown to users, in Vietnamese. */
    public String label() {
        return label;
    }
}
