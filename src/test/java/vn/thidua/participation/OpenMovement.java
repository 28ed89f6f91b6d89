package vn.thidua.participation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.movement.Launch;
import vn.thidua.movement.Movement;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Rank;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;

/** A published movement with two content areas, in which people can take part. */
public class OpenMovement {

    static final List<String> AREAS = List.of("Thi đua học kỹ năng số", "Thi đua sống xanh, phân loại rác tại nguồn");
    static final String NAME = "An Bình sống xanh";

    private final Launch launch;
    private final RegistrationDesk desk;
    private final Units units;
    private final Posts posts;
    private final Casting casting;
    private final Clock clock;

    OpenMovement(Launch launch, RegistrationDesk desk, Units units, Posts posts, Casting casting, Clock clock) {
        this.launch = launch;
        this.desk = desk;
        this.units = units;
        this.posts = posts;
        this.casting = casting;
        this.clock = clock;
    }

    /** Names the office and the village in its plan. */
    public UUID launched(Cast cast) {
        return launched(cast, List.of(cast.office(), cast.village()));
    }

    /** Names the units in its plan. */
    public UUID launched(Cast cast, List<Unit> named) {
        return casting.as(cast.officer(), () -> {
            var movement = new Movement(
                    Ids.next(),
                    cast.anBinh().id(),
                    null,
                    NAME,
                    "Tổ chức Phong trào thi đua “An Bình sống xanh” giai đoạn 2026 - 2030",
                    "86/KH-UBND",
                    "2026-06-18",
                    "Ủy ban nhân dân xã An Bình",
                    "Phạm Thị Hoa",
                    "2026",
                    "2030",
                    clock.instant());
            var clauses = new ArrayList<Clause>();
            AREAS.forEach(area -> clauses.add(clause(Kind.AREA, clauses.size(), area)));
            var behind = new LinkedHashMap<UUID, List<UUID>>();
            named.forEach(unit -> {
                var clause = clause(Kind.UNIT, clauses.size(), unit.name());
                clauses.add(clause);
                behind.put(clause.id(), List.of(unit.id()));
            });
            launch.launch(movement, clauses, behind, List.of(), cast.officer().member());
            return movement.id();
        });
    }

    /** The areas of the movement. */
    public List<UUID> areas(Cast cast, UUID movement) {
        return casting.as(
                cast.officer(),
                () -> desk.areas(movement).stream().map(Clause::id).toList());
    }

    /** A unit that the actor heads, made when there is none yet. */
    public Unit headedBy(Cast cast, Actor actor) {
        return casting.as(cast.officer(), () -> {
            var held = posts.ofPerson(actor.member().person(), LocalDate.of(2026, 11, 23));
            return held.stream()
                    .filter(post -> post.rank() == Rank.HEAD)
                    .findFirst()
                    .map(post -> units.get(post.unitId()))
                    .orElseGet(() -> made(actor));
        });
    }

    private Unit made(Actor actor) {
        var unit = units.add("Trường Tiểu học số " + Ids.next().toString().substring(20), UnitKind.SCHOOL, null);
        posts.begin(actor.member().person(), unit.id(), "Hiệu trưởng", Rank.HEAD, LocalDate.of(2026, 7, 1));
        return unit;
    }

    /** Lets the actor work in the village, if the actor does not yet. */
    public void bringToVillage(Cast cast, Actor actor) {
        if (actor.member().worksIn(cast.village().id())) return;
        casting.as(
                cast.officer(),
                () -> posts.begin(
                        actor.member().person(),
                        cast.village().id(),
                        "Ủy viên Ban công tác Mặt trận",
                        Rank.STAFF,
                        LocalDate.of(2026, 7, 1)));
    }

    /** A household of the village that takes part, entered by the officer. */
    public UUID household(Cast cast, UUID movement, String name) {
        return registered(
                cast,
                movement,
                new Participant(
                        SubjectKind.HOUSEHOLD, null, null, name, cast.village().id(), "Ngõ 3"),
                cast.village().id());
    }

    /** The village takes part, entered by the officer. */
    public UUID village(Cast cast, UUID movement) {
        return registered(
                cast, movement, Participant.of(cast.village()), cast.village().id());
    }

    private UUID registered(Cast cast, UUID movement, Participant participant, UUID keeper) {
        var areas = areas(cast, movement);
        return casting.as(
                cast.officer(),
                () -> desk.register(
                                movement,
                                participant,
                                new Pledge(areas, participant.isUnit() ? "Lê Văn Tùng, Trưởng thôn" : null, "Làm tốt."),
                                keeper,
                                cast.officer().member())
                        .id());
    }

    private static Clause clause(Kind kind, int ordinal, String text) {
        @Nullable BigDecimal none = null;
        return new Clause(
                Ids.next(), null, kind, ordinal, text, null, null, none, null, null, false, false, false, -1, "");
    }
}
