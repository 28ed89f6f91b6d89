package vn.thidua.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.locality.Localities;
import vn.thidua.movement.Movement;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.paper.Block;
import vn.thidua.paper.Block.Column;
import vn.thidua.paper.Block.Grid;
import vn.thidua.paper.Block.Plain;
import vn.thidua.paper.Paper;
import vn.thidua.paper.Paper.Head;
import vn.thidua.paper.Paper.Signature;
import vn.thidua.paper.PaperDate;
import vn.thidua.web.Show;

/** "Danh sách đăng ký tham gia": those who take part and whom the member may see, issued by the member's unit. */
@Component
class ListPaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("TT", 2, true),
            new Column("Đối tượng đăng ký", 8, false),
            new Column("Loại đối tượng", 6, false),
            new Column("Địa chỉ", 7, false),
            new Column("Số nội dung", 3, true),
            new Column("Ngày đăng ký", 5, true));

    private final RegistrationList list;
    private final Units units;
    private final Heads heads;
    private final Localities localities;
    private final Clock clock;

    ListPaper(RegistrationList list, Units units, Heads heads, Localities localities, Clock clock) {
        this.list = list;
        this.units = units;
        this.heads = heads;
        this.localities = localities;
        this.clock = clock;
    }

    Paper of(Movement movement, Member member) {
        var all = new RegistrationList.Filter(null, null, RegistrationList.State.TAKING_PART, "", 0);
        var lines = list.whole(movement.id(), all, member);
        var unit = unitOf(member);
        return new Paper(
                head(movement, unit),
                "Danh sách",
                "Đăng ký tham gia " + MovementWords.named(movement),
                List.of(),
                body(lines),
                List.of(new Signature(List.of("Người lập danh sách"), member.name()), signature(unit)),
                List.of(),
                List.of(),
                clock.instant());
    }

    /** The unit that the member heads, otherwise one in which the member works. */
    private Optional<Unit> unitOf(Member member) {
        return Stream.concat(
                        member.headOf().stream().sorted(),
                        member.units().stream().sorted())
                .findFirst()
                .map(units::get);
    }

    private Head head(Movement movement, Optional<Unit> unit) {
        var commune = localities.get(movement.commune());
        var own = unit.filter(one -> one.kind() != UnitKind.LEADERSHIP);
        return new Head(
                own.filter(one -> one.kind().isUnderPeoplesCommittee())
                        .map(_ -> commune.peoplesCommittee())
                        .orElse(null),
                own.map(Unit::name).orElse(commune.peoplesCommittee()),
                null,
                commune.name(),
                PaperDate.monthOf(LocalDate.ofInstant(clock.instant(), Show.ZONE)));
    }

    private Signature signature(Optional<Unit> unit) {
        return unit.flatMap(one -> heads.head(one.id()))
                .map(head -> new Signature(
                        List.of(head.post().title()), head.person().fullName()))
                .orElse(new Signature(List.of("Thủ trưởng đơn vị"), null));
    }

    private static List<Block> body(List<RegistrationList.Line> lines) {
        var rows = IntStream.range(0, lines.size())
                .mapToObj(index -> row(index + 1, lines.get(index)))
                .toList();
        return List.of(new Grid(COLUMNS, rows), new Plain(total(lines)));
    }

    private static List<String> row(int number, RegistrationList.Line line) {
        return List.of(
                String.valueOf(number),
                line.name(),
                line.kind().label(),
                line.place(),
                String.valueOf(line.areas()),
                Show.date(line.enteredAt()));
    }

    /** "Danh sách có 312 đối tượng; trong đó: Cơ quan, đơn vị: 8; Thôn, tổ dân phố: 2; …". */
    private static String total(List<RegistrationList.Line> lines) {
        var counts = lines.stream().collect(Collectors.groupingBy(RegistrationList.Line::kind, Collectors.counting()));
        var parts = Stream.of(SubjectKind.values())
                .filter(counts::containsKey)
                .map(kind -> kind.label() + ": " + counts.get(kind))
                .collect(Collectors.joining("; "));
        return "Danh sách có %d đối tượng%s.".formatted(lines.size(), parts.isEmpty() ? "" : "; trong đó: " + parts);
    }
}
