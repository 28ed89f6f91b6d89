package vn.thidua.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.locality.Localities;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.paper.Block;
import vn.thidua.paper.Block.Dash;
import vn.thidua.paper.Block.Plain;
import vn.thidua.paper.Block.Point;
import vn.thidua.paper.Paper;
import vn.thidua.paper.Paper.Head;
import vn.thidua.paper.Paper.Signature;
import vn.thidua.paper.PaperDate;
import vn.thidua.web.Show;

/** "Bản giao ước thi đua": what a subject promises, for its signature and that of a witness. */
@Component
class PledgePaper {

    private final Movements movements;
    private final RegistrationDesk desk;
    private final Units units;
    private final Localities localities;
    private final Clock clock;

    PledgePaper(Movements movements, RegistrationDesk desk, Units units, Localities localities, Clock clock) {
        this.movements = movements;
        this.desk = desk;
        this.units = units;
        this.localities = localities;
        this.clock = clock;
    }

    Paper of(Registration registration) {
        var movement = movements.get(registration.movement());
        var name = registration.participant().name();
        var representative = registration.pledge().representative();
        return new Paper(
                head(registration, movement),
                "Bản giao ước thi đua",
                MovementWords.inResponseTo(movement),
                List.of(MovementWords.basis(movement)),
                body(registration),
                List.of(
                        new Signature(List.of("Người chứng kiến"), null),
                        new Signature(
                                List.of(registration.participant().kind().signs()),
                                representative == null ? name : representative.split(",")[0])),
                List.of(),
                List.of(),
                clock.instant());
    }

    private Head head(Registration registration, Movement movement) {
        var commune = localities.get(movement.commune());
        var unit = registration.participant().unit();
        return new Head(
                superior(unit == null ? null : units.get(unit), commune.peoplesCommittee()),
                unit == null ? null : registration.participant().name(),
                null,
                commune.name(),
                PaperDate.monthOf(LocalDate.ofInstant(clock.instant(), Show.ZONE)));
    }

    private static @Nullable String superior(@Nullable Unit unit, String committee) {
        return unit != null && unit.kind().isUnderPeoplesCommittee() ? committee : null;
    }

    private List<Block> body(Registration registration) {
        var body = new ArrayList<Block>();
        body.add(new Plain(introduction(registration)));
        var areas = desk.areas(registration.movement()).stream()
                .filter(area -> registration.pledge().areas().contains(area.id()))
                .map(Clause::text)
                .toList();
        if (!areas.isEmpty()) body.add(new Plain("Đăng ký tham gia các nội dung thi đua:"));
        areas.forEach(area -> body.add(new Point(area)));
        body.add(new Plain("Giao ước thực hiện:"));
        registration.pledge().lines().forEach(line -> body.add(new Dash(line)));
        body.add(new Plain(
                "Trên đây là nội dung giao ước thi đua; kết quả thực hiện là căn cứ để bình xét khen thưởng."));
        return body;
    }

    /** Who promises: "Hộ gia đình: Đào Thị Lụa. Địa chỉ: Ngõ 3, Thôn Đông.". */
    private String introduction(Registration registration) {
        var participant = registration.participant();
        var name = participant.kind().introduces() + ": " + participant.name() + ".";
        var representative = registration.pledge().representative();
        if (representative != null) return name + " Người đại diện: " + representative + ".";
        var village = participant.village();
        var place = Stream.of(
                        Optional.ofNullable(participant.address()),
                        Optional.ofNullable(village).flatMap(units::find).map(Unit::name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        if (place.isEmpty()) return name;
        return name + (participant.person() == null ? " Địa chỉ: " : " Đơn vị: ") + place + ".";
    }
}
