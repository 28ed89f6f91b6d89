package vn.thidua.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.RouteSamples;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Role;
import vn.thidua.organization.Persons;

/** Requests about accounts, roles, delegations and settings of An Bình. */
public class AccountSamples implements RouteSamples {

    private static final List<String> ACTS =
            List.of("lien-ket", "vo-hieu-hoa", "mo-lai", "mo-khoa", "bo-xac-thuc-hai-buoc");

    private final Staffing staffing;
    private final HeldRoles roles;
    private final Delegations delegations;
    private final Persons persons;
    private final Casting casting;

    AccountSamples(Staffing staffing, HeldRoles roles, Delegations delegations, Persons persons, Casting casting) {
        this.staffing = staffing;
        this.roles = roles;
        this.delegations = delegations;
        this.persons = persons;
        this.casting = casting;
    }

    @Override
    public Map<String, Sample> samples() {
        var samples = new HashMap<String, Sample>();
        samples.put(
                "POST /tai-khoan",
                (_, _) -> RouteSamples.post(
                        "/tai-khoan", "fullName", "Đặng Thị Thu", "username", username(), "roles", "UNIT_MEMBER"));
        samples.put("GET /tai-khoan/{id}", (cast, _) -> RouteSamples.get(path(cast)));
        samples.put("GET /tai-khoan/{id}/phieu", (cast, _) -> RouteSamples.get(path(cast) + "/phieu"));
        for (var act : ACTS) {
            samples.put("POST /tai-khoan/{id}/" + act, (cast, _) -> RouteSamples.post(path(cast) + "/" + act));
        }
        samples.put(
                "POST /tai-khoan/{id}/vai-tro",
                (cast, _) -> RouteSamples.post(path(cast) + "/vai-tro", "role", "AUDITOR", "starts", "23/11/2026"));
        samples.put("POST /tai-khoan/{id}/vai-tro/{held}/ket-thuc", (cast, _) -> RouteSamples.post(held(cast)));
        samples.put("POST /uy-quyen", (cast, _) -> delegation(cast));
        samples.put("POST /uy-quyen/{id}/ket-thuc", (cast, _) -> RouteSamples.post(delegated(cast)));
        samples.put("GET /cai-dat/{slug}", (_, _) -> RouteSamples.get("/cai-dat/khoa-phien"));
        samples.put(
                "POST /cai-dat/{slug}",
                (_, _) -> RouteSamples.post(
                        "/cai-dat/khoa-phien",
                        "value",
                        10,
                        "validFrom",
                        "24/11/2026",
                        "source",
                        "Quyết định số 12/QĐ-UBND"));
        return samples;
    }

    /** A new account of An Bình. */
    UUID account(Cast cast) {
        return casting.as(cast.administrator(), () -> {
            var person = persons.add("Đặng Thị Thu", null, null);
            return staffing.make(person, username(), List.of(Role.UNIT_MEMBER));
        });
    }

    private String path(Cast cast) {
        return "/tai-khoan/" + account(cast);
    }

    private String held(Cast cast) {
        var account = account(cast);
        var role = casting.as(
                cast.administrator(), () -> roles.of(account).getFirst().id());
        return "/tai-khoan/" + account + "/vai-tro/" + role + "/ket-thuc";
    }

    private static org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> delegation(
            Cast cast) {
        return RouteSamples.post(
                "/uy-quyen",
                "absent",
                cast.leader().member().person(),
                "acting",
                cast.officer().member().person(),
                "starts",
                "23/11/2026",
                "ends",
                "30/11/2026",
                "reason",
                "Đi tập huấn");
    }

    private String delegated(Cast cast) {
        return casting.as(cast.administrator(), () -> {
            delegations.add(new DelegationForm(
                    cast.leader().member().person(),
                    cast.unitHead().member().person(),
                    LocalDate.of(2027, 1, 4),
                    LocalDate.of(2027, 1, 8),
                    "Đi tập huấn"));
            return "/uy-quyen/" + delegations.latest().getFirst().id() + "/ket-thuc";
        });
    }

    private static String username() {
        return "thu." + Ids.next();
    }
}
