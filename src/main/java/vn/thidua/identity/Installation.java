package vn.thidua.identity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.locality.Localities;
import vn.thidua.locality.Locality;
import vn.thidua.organization.Persons;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;

/** Sets up a commune or a city with its first administrator: all of it in one transaction, or nothing. */
@Component
class Installation {

    private final Localities localities;
    private final Accounts accounts;
    private final Units units;
    private final Persons persons;
    private final Staffing staffing;
    private final SetupCodes codes;
    private final CommuneTransaction transaction;
    private final ApplicationEventPublisher events;

    Installation(
            Localities localities,
            Accounts accounts,
            Units units,
            Persons persons,
            Staffing staffing,
            SetupCodes codes,
            CommuneTransaction transaction,
            ApplicationEventPublisher events) {
        this.localities = localities;
        this.accounts = accounts;
        this.units = units;
        this.persons = persons;
        this.staffing = staffing;
        this.codes = codes;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Installs what the form says and uses its code up.
     *
     * @return the administrator, signed in by password
     * @throws RuleBroken when the code was used meanwhile, the place is installed already or the username is taken
     */
    SignedIn install(SetupForm form) {
        var known = place(form, form.city());
        var commune = known == null ? Ids.next() : known.id();
        return transaction.write(commune, () -> {
            if (!codes.use(form.code())) throw new RuleBroken("Mã khởi tạo không đúng, đã dùng rồi hoặc đã hết hạn.");
            var place = known == null ? added(form, commune) : free(known);
            events.publishEvent(new CommuneInstalled(place));
            units.add("Ủy ban nhân dân " + lowered(place.title()), UnitKind.LEADERSHIP, null);
            var person = persons.add(form.fullName(), null, null);
            var roles = place.kind().isCity()
                    ? List.of(Role.ADMINISTRATOR, Role.STANDING_OFFICER, Role.CITY_OFFICER)
                    : List.of(Role.ADMINISTRATOR, Role.STANDING_OFFICER);
            var account = staffing.make(person, form.username(), roles);
            staffing.setPassword(account, form.password());
            return new SignedIn(account, commune, true);
        });
    }

    /** The place if it is known already, for instance as the city of a commune. */
    private @Nullable Locality place(SetupForm form, @Nullable UUID city) {
        var kind = kind(form);
        if (kind.isCity()) return localities.find(kind, form.name(), null).orElse(null);
        var above = city != null ? localities.get(city) : typedCity(form);
        return above == null
                ? null
                : localities.find(kind, form.name(), above.id()).orElse(null);
    }

    private @Nullable Locality typedCity(SetupForm form) {
        var kind = Objects.requireNonNullElse(form.cityKind(), Locality.Kind.THANH_PHO);
        return form.typedCity()
                .flatMap(name -> localities.find(kind, name, null))
                .orElse(null);
    }

    private Locality free(Locality known) {
        if (!accounts.areAny()) return known;
        throw new RuleBroken("%s đã được khởi tạo. Hãy xin tài khoản từ người quản trị ở đó.".formatted(known.title()));
    }

    private Locality added(SetupForm form, UUID id) {
        var added = new Locality(id, kind(form), form.name().strip(), kind(form).isCity() ? null : city(form));
        localities.add(added);
        return added;
    }

    private UUID city(SetupForm form) {
        if (form.city() != null) return Objects.requireNonNull(form.city());
        var known = typedCity(form);
        if (known != null) return known.id();
        var kind = Objects.requireNonNullElse(form.cityKind(), Locality.Kind.THANH_PHO);
        var added = Locality.of(kind, form.typedCity().orElseThrow(), null);
        localities.add(added);
        return added.id();
    }

    private static Locality.Kind kind(SetupForm form) {
        return Objects.requireNonNull(form.kind());
    }

    private static String lowered(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
