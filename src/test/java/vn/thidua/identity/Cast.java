package vn.thidua.identity;

import java.util.Map;
import java.util.Objects;
import vn.thidua.kernel.Role;
import vn.thidua.locality.Locality;
import vn.thidua.organization.Unit;

/**
 * The people of the tests: xã An Bình and xã Yên Hòa below one city, with one account for each role.
 *
 * @param leadership the unit "Ủy ban nhân dân xã" of An Bình, which the leader heads
 * @param office the unit "Phòng Văn hóa - Xã hội" of An Bình, in which the standing officer works
 * @param village the unit "Thôn Đông" of An Bình, which the unit head heads and in which the unit member works
 * @param actors those of An Bình, and the city officer
 * @param others those of Yên Hòa
 * @param inCity who runs the city's own movements: its standing officer Vũ Thị Minh Thu and its leader
 */
public record Cast(
        Locality city,
        Locality anBinh,
        Locality yenHoa,
        Unit leadership,
        Unit office,
        Unit village,
        Map<Role, Actor> actors,
        Map<Role, Actor> others,
        Map<Role, Actor> inCity) {

    /** Who has the role: what only a city does, its own people do. */
    public Actor of(Role role, boolean onlyInACity) {
        return onlyInACity ? inCity.getOrDefault(role, of(role)) : of(role);
    }

    /** Vũ Thị Minh Thu, standing officer of the city. */
    public Actor cityStanding() {
        return Objects.requireNonNull(inCity.get(Role.STANDING_OFFICER));
    }

    /** Trần Thị Vân, who set up the second step. */
    public Actor administrator() {
        return of(Role.ADMINISTRATOR);
    }

    /** Nguyễn Thị Lan of the office. */
    public Actor officer() {
        return of(Role.STANDING_OFFICER);
    }

    /** Bà Phạm Thị Hoa, who heads the commune. */
    public Actor leader() {
        return of(Role.LEADER);
    }

    /** Anh Lê Văn Tùng, head of the village. */
    public Actor unitHead() {
        return of(Role.UNIT_HEAD);
    }

    /** Đỗ Minh Khoa of the village. */
    public Actor unitMember() {
        return of(Role.UNIT_MEMBER);
    }

    public Actor councilMember() {
        return of(Role.COUNCIL_MEMBER);
    }

    public Actor front() {
        return of(Role.FRONT);
    }

    public Actor auditor() {
        return of(Role.AUDITOR);
    }

    /** Ngô Thanh Bình of the city. */
    public Actor cityOfficer() {
        return of(Role.CITY_OFFICER);
    }

    /** Who has the role in An Bình, or in the city. */
    public Actor of(Role role) {
        return Objects.requireNonNull(actors.get(role));
    }

    /** Who has the role in Yên Hòa; there is no city officer among them. */
    public Actor elsewhere(Role role) {
        return Objects.requireNonNull(others.get(role));
    }
}
