package vn.thidua.locality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;

/**
 * A tenant: a commune, or the city above communes.
 *
 * @param name proper name without the kind: "An Bình"
 * @param parent the city above a commune; null for a city
 */
public record Locality(
        UUID id, Kind kind, String name, @Nullable UUID parent) {

    /** Sort of a locality in the two-level local government since 01/7/2025. */
    public enum Kind {
        XA("Xã"),
        PHUONG("Phường"),
        DAC_KHU("Đặc khu"),
        THANH_PHO("Thành phố"),
        TINH("Tỉnh");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Name shown to users, Vietnamese. */
        public String label() {
            return label;
        }

        /** Whether localities of this kind stand above communes. */
        public boolean isCity() {
            return this == THANH_PHO || this == TINH;
        }
    }

    /** A locality that is not kept yet; its name is stripped. */
    public static Locality of(Kind kind, String name, @Nullable UUID parent) {
        return new Locality(Ids.next(), kind, name.strip(), parent);
    }

    /** Its People's Committee, as papers name it: "Ủy ban nhân dân xã An Bình". */
    public String peoplesCommittee() {
        return "Ủy ban nhân dân " + kind.label().toLowerCase(java.util.Locale.of("vi")) + " " + name;
    }

    /** Name as it stands in a page head: "Xã An Bình". */
    public String title() {
        return kind.label() + " " + name;
    }
}
