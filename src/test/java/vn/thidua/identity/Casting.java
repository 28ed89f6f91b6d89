package vn.thidua.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.TestClock;
import vn.thidua.database.Wall;
import vn.thidua.kernel.Role;
import vn.thidua.locality.Localities;
import vn.thidua.locality.Locality;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Rank;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;

/** Puts a {@link Cast} on the stage: quickly, with one fixed hash, through the stores of the modules below. */
public class Casting {

    /** Of {@link Actor#PASSWORD}, at the lowest cost. */
    private static final String HASH =
            new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(4).encode(Actor.PASSWORD);

    private static final byte[] TOTP = "thidua-secret-of-cast".substring(0, 20).getBytes();
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 7, 1);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Localities localities;
    private final Units units;
    private final Persons persons;
    private final Posts posts;
    private final Members members;
    private final SecretBox box;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Casting(
            Localities localities,
            Units units,
            Persons persons,
            Posts posts,
            Members members,
            SecretBox box,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.localities = localities;
        this.units = units;
        this.persons = persons;
        this.posts = posts;
        this.members = members;
        this.box = box;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Two new communes below a new city, with everybody in them. */
    public Cast fresh() {
        var city = kept(Locality.of(Locality.Kind.THANH_PHO, "Thái Hải", null));
        var anBinh = kept(Locality.of(Locality.Kind.XA, "An Bình", city.id()));
        var yenHoa = kept(Locality.of(Locality.Kind.XA, "Yên Hòa", city.id()));
        var actors = new EnumMap<Role, Actor>(Role.class);
        var stage = inside(anBinh, () -> stage(actors));
        actors.put(Role.CITY_OFFICER, inside(city, () -> actor("Ngô Thanh Bình", Role.CITY_OFFICER, null, null)));
        var inCity = Map.of(
                Role.STANDING_OFFICER,
                inside(city, () -> actor("Vũ Thị Minh Thu", Role.STANDING_OFFICER, null, null)),
                Role.LEADER,
                inside(city, () -> actor("Đoàn Minh Quân", Role.LEADER, null, null)));
        var others = new EnumMap<Role, Actor>(Role.class);
        inside(yenHoa, () -> stage(others));
        return new Cast(
                city, anBinh, yenHoa, stage[0], stage[1], stage[2], Map.copyOf(actors), Map.copyOf(others), inCity);
    }

    /** Runs the work as the actor: on the actor's side of the wall, in a transaction. */
    public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return Wall.as(actor.member(), () -> transaction.<T>execute(_ -> work.get()));
    }

    /** Runs the work as the actor, see {@link #as(Actor, Supplier)}. */
    public void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return "";
        });
    }

    /** The actor with the rights of this moment, after posts, roles or delegations were changed. */
    public Actor again(Actor actor) {
        var member = as(
                actor, () -> members.of(actor.member().account()).orElseThrow().member());
        return new Actor(member, actor.username());
    }

    /** Somebody who has an account already, such as one of the demonstration's. */
    public Actor known(String username) {
        var account = jdbc.sql("select id, commune_id from account where username = ?")
                .param(username)
                .query()
                .singleRow();
        var commune = (UUID) java.util.Objects.requireNonNull(account.get("commune_id"));
        var id = (UUID) java.util.Objects.requireNonNull(account.get("id"));
        var member = Wall.inside(
                commune,
                () -> transaction.execute(_ -> members.of(id).orElseThrow().member()));
        return new Actor(java.util.Objects.requireNonNull(member), username);
    }

    /** The code that the phone of each administrator shows at the moment. */
    public static String code(Instant now) {
        return Totp.code(TOTP, now);
    }

    private Unit[] stage(Map<Role, Actor> actors) {
        var leadership = units.add("Ủy ban nhân dân xã", UnitKind.LEADERSHIP, null);
        var office = units.add("Phòng Văn hóa - Xã hội", UnitKind.OFFICE, leadership.id());
        var village = units.add("Thôn Đông", UnitKind.VILLAGE, leadership.id());
        actors.put(Role.ADMINISTRATOR, actor("Trần Thị Vân", Role.ADMINISTRATOR, office, Rank.STAFF));
        actors.put(Role.STANDING_OFFICER, actor("Nguyễn Thị Lan", Role.STANDING_OFFICER, office, Rank.STAFF));
        actors.put(Role.LEADER, actor("Phạm Thị Hoa", Role.LEADER, leadership, Rank.HEAD));
        actors.put(Role.UNIT_HEAD, actor("Lê Văn Tùng", Role.UNIT_HEAD, village, Rank.HEAD));
        actors.put(Role.UNIT_MEMBER, actor("Đỗ Minh Khoa", Role.UNIT_MEMBER, village, Rank.DEPUTY));
        actors.put(Role.COUNCIL_MEMBER, actor("Vũ Quốc Hùng", Role.COUNCIL_MEMBER, null, null));
        actors.put(Role.FRONT, actor("Hoàng Thị Mai", Role.FRONT, null, null));
        actors.put(Role.AUDITOR, actor("Bùi Đức Thắng", Role.AUDITOR, null, null));
        return new Unit[] {leadership, office, village};
    }

    private Actor actor(String name, Role role, @Nullable Unit unit, @Nullable Rank rank) {
        var person = persons.add(name, null, null);
        if (unit != null && rank != null) {
            posts.begin(person.id(), unit.id(), rank == Rank.HEAD ? "Người đứng đầu" : "Công chức", rank, LONG_AGO);
        }
        var username = "canbo." + NUMBER.incrementAndGet() + "." + Long.toString(System.nanoTime(), 36);
        var account = account(person.id(), username, role);
        return new Actor(members.of(account).orElseThrow().member(), username);
    }

    private UUID account(UUID person, String username, Role role) {
        var id = UUID.randomUUID();
        var now = Accounts.utc(TestClock.START);
        jdbc.sql("""
                insert into account (id, commune_id, person_id, username, password_hash, password_changed_at, opened_at,
                  totp_secret) values (?, wall_commune(), ?, ?, ?, ?, ?, ?)""")
                .params(id, person, username, "{bcrypt}" + HASH, now, now)
                .param(7, role == Role.ADMINISTRATOR ? box.seal(TOTP, id) : null, java.sql.Types.BINARY)
                .update();
        jdbc.sql("insert into account_role values (wall_commune(), ?, ?, ?, ?, null)")
                .params(UUID.randomUUID(), id, role.name(), LONG_AGO)
                .update();
        return id;
    }

    private Locality kept(Locality locality) {
        localities.add(locality);
        return locality;
    }

    private <T> T inside(Locality commune, Supplier<T> work) {
        return Wall.inside(commune.id(), () -> transaction.execute(_ -> work.get()));
    }

    /** Gives a test method its own cast; each class and each method begins by the same clock. */
    public static class Parameter extends TypeBasedParameterResolver<Cast>
            implements BeforeAllCallback, BeforeEachCallback {

        @Override
        public void beforeAll(ExtensionContext test) {
            SpringExtension.getApplicationContext(test).getBean(TestClock.class).reset();
        }

        @Override
        public void beforeEach(ExtensionContext test) {
            beforeAll(test);
        }

        @Override
        public Cast resolveParameter(ParameterContext parameter, ExtensionContext test) {
            var casting = SpringExtension.getApplicationContext(test).getBean(Casting.class);
            return test.getStore(ExtensionContext.Namespace.create(Casting.class, test.getUniqueId()))
                    .computeIfAbsent(Cast.class, _ -> casting.fresh(), Cast.class);
        }
    }
}
