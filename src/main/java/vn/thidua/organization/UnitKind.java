package vn.thidua.organization;

import java.util.LinkedHashMap;
import java.util.Map;
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

    private static final Map<String, UnitKind> WORDS = words();

    private static Map<String, UnitKind> words() {
        var words = new LinkedHashMap<String, UnitKind>();
        words.put("mat tran", FRONT);
        words.put("thon", VILLAGE);
        words.put("to dan pho", VILLAGE);
        words.put("cong nghe so cong dong", DIGITAL_TEAM);
        words.put("doanh nghiep", ENTERPRISE);
        words.put("hop tac xa", COOPERATIVE);
        words.put("trung tam", SERVICE_CENTRE);
        words.put("truong", SCHOOL);
        words.put("tram y te", HEALTH_STATION);
        words.put("cong an", POLICE);
        words.put("quan su", MILITARY);
        words.put("hoi ", UNION);
        words.put("doan ", UNION);
        words.put("phong", OFFICE);
        return words;
    }

    /** The kind that a name suggests, {@link #OTHER} where it says nothing. */
    public static UnitKind suggestedBy(String name) {
        var folded = Show.folded(name);
        return WORDS.entrySet().stream()
                .filter(word -> folded.contains(word.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(OTHER);
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
