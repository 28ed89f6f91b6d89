package vn.thidua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.Wall;
import vn.thidua.demo.Cast.Place;
import vn.thidua.demo.Cast.Player;
import vn.thidua.identity.Staffing;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.locality.Localities;
import vn.thidua.locality.Locality;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Rank;
import vn.thidua.organization.Units;
import vn.thidua.web.Show;

/** Puts the demonstration on the stage, through the same doors as real work, and wipes it. */
@Component
class Demonstration {

    /** The password of everybody in the cast. */
    static final String PASSWORD = "Lúa chín vàng đồng 2026";

    private static final LocalDate LONG_AGO = LocalDate.of(2025, 7, 1);

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Localities localities;
    private final Units units;
    private final Persons persons;
    private final Posts posts;
    private final Staffing staffing;
    private final List<DemoPart> parts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile @Nullable Set<UUID> places;

    Demonstration(
            Localities localities,
            Units units,
            Persons persons,
            Posts posts,
            Staffing staffing,
            List<DemoPart> parts,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.localities = localities;
        this.units = units;
        this.persons = persons;
        this.posts = posts;
        this.staffing = staffing;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).toList();
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whether it is on the stage. */
    boolean isOn() {
        return jdbc.sql("select exists (select from locality where demo)")
                .query(Boolean.class)
                .single();
    }

    /** Whether the place belongs to it; asked on each page, so its few places are remembered. */
    boolean includes(UUID place) {
        var known = places;
        if (known == null) {
            known = Set.copyOf(jdbc.sql("select id from locality where demo")
                    .query(UUID.class)
                    .list());
            places = known;
        }
        return known.contains(place);
    }

    /** Sets it up, whole or not at all; does nothing when it is on already. */
    void begin() {
        if (isOn()) return;
        try {
            play();
        } catch (RuntimeException broken) {
            end();
            throw broken;
        }
    }

    private void play() {
        var city = place(Locality.of(Locality.Kind.THANH_PHO, "Thái Hải (minh họa)", null));
        var commune = place(Locality.of(Locality.Kind.XA, "An Bình (minh họa)", city.id()));
        Cast.NEIGHBOURS.forEach(neighbour -> place(Locality.of(neighbour.kind(), neighbour.name(), city.id())));
        var stage = new DemoStage(commune.id(), city.id(), LocalDate.ofInstant(clock.instant(), Show.ZONE));
        inside(city.id(), () -> {
            enter(Cast.CITY, stage, Map.of(), city);
            return city;
        });
        inside(commune.id(), () -> {
            enter(Cast.PLAYERS, stage, places(stage), commune);
            return commune;
        });
        parts.forEach(part -> play(part, stage));
        places = null;
    }

    private static void play(DemoPart part, DemoStage stage) {
        var day = part.day(stage);
        if (!day.isBefore(stage.today())) part.play(stage);
        else
            stage.at(day.atTime(MORNING), () -> {
                part.play(stage);
                return day;
            });
    }

    /** Removes it with everything that was done in it. */
    void end() {
        jdbc.sql("select wipe_demo()").query().listOfRows();
        places = null;
    }

    private Locality place(Locality locality) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            localities.add(locality);
            jdbc.sql("select mark_demo(?)").param(locality.id()).query().listOfRows();
            return locality;
        }));
    }

    private Map<String, UUID> places(DemoStage stage) {
        var places = new HashMap<String, UUID>();
        for (Place place : Cast.PLACES) {
            var above = place.above() == null ? null : places.get(place.above());
            var unit = units.add(place.name(), place.kind(), above).id();
            places.put(place.key(), unit);
            stage.put("unit:" + place.key(), unit);
        }
        return places;
    }

    private void enter(List<Player> players, DemoStage stage, Map<String, UUID> places, Locality locality) {
        var accounts = new ArrayList<UUID>();
        for (var player : players) {
            var member = cast(player, places, locality);
            stage.cast(player.key(), member);
            if (!player.roles().isEmpty()) accounts.add(member.account());
        }
        staffing.setPassword(accounts, PASSWORD);
    }

    private Member cast(Player player, Map<String, UUID> places, Locality locality) {
        var person = persons.add(player.name(), null, null);
        var unit = player.unit() == null ? null : places.get(player.unit());
        if (unit != null) posts.begin(person.id(), unit, player.title(), player.rank(), LONG_AGO);
        var account =
                player.roles().isEmpty() ? Ids.next() : staffing.make(person, "demo." + player.key(), player.roles());
        return new Member(
                account,
                person.id(),
                person.fullName(),
                locality.id(),
                locality.kind().isCity() ? locality.id() : null,
                Set.copyOf(player.roles()),
                unit == null ? Set.of() : Set.of(unit),
                unit == null || player.rank() != Rank.HEAD ? Set.of() : Set.of(unit));
    }

    private <T> void inside(UUID commune, Supplier<T> work) {
        Wall.inside(commune, () -> transaction.<Object>execute(_ -> work.get()));
    }
}
