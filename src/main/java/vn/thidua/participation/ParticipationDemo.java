package vn.thidua.participation;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Member;
import vn.thidua.movement.Clause;
import vn.thidua.organization.Units;

/** The demonstration's participants: some units have registered and acknowledged, others have not; forty households. */
@Component
class ParticipationDemo implements DemoPart {

    private static final String[] FAMILIES = {"Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đặng", "Bùi", "Đỗ", "Hoàng", "Ngô"
    };
    private static final String[] NAMES = {
        "Văn Thuận", "Thị Lụa", "Đình Chiến", "Thị Nhài", "Hữu Tạo", "Thị Mận", "Xuân Trường", "Quang Vinh"
    };
    private static final int HOUSEHOLDS = 40;

    private final RegistrationDesk desk;
    private final Acknowledgements acknowledgements;
    private final Units units;
    private final Heads heads;
    private final CommuneTransaction transaction;

    ParticipationDemo(
            RegistrationDesk desk,
            Acknowledgements acknowledgements,
            Units units,
            Heads heads,
            CommuneTransaction transaction) {
        this.desk = desk;
        this.acknowledgements = acknowledgements;
        this.units = units;
        this.heads = heads;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public LocalDate day(DemoStage stage) {
        return stage.opening();
    }

    @Override
    public void play(DemoStage stage) {
        var movement = stage.get("movement");
        acknowledge(stage, movement, "tung", "phuc", "huong");
        unit(stage, movement, "tung", "thon-dong");
        unit(stage, movement, "phuc", "hcc");
        unit(stage, movement, "mai", "mttq");
        unit(stage, movement, "lan", "htx");
        transaction.write(stage.member("phuc"), () -> staff(stage.get("unit:hcc"), movement, stage.member("phuc")));
        transaction.write(
                stage.member("tung"), () -> people(movement, stage.get("unit:thon-dong"), 0, 26, stage.member("tung")));
        transaction.write(
                stage.member("lan"),
                () -> people(movement, stage.get("unit:thon-doai"), 26, HOUSEHOLDS, stage.member("lan")));
    }

    private void acknowledge(DemoStage stage, UUID movement, String... cast) {
        for (var name : cast) {
            var member = stage.member(name);
            transaction.write(
                    member,
                    () -> acknowledgements.standings(movement).stream()
                            .filter(unit -> unit.named() && member.heads(unit.unit()))
                            .forEach(unit -> acknowledgements.add(movement, unit, member)));
        }
    }

    private void unit(DemoStage stage, UUID movement, String by, String key) {
        var member = stage.member(by);
        var id = stage.get("unit:" + key);
        transaction.write(
                member,
                () -> desk.register(
                        movement,
                        Participant.of(units.get(id)),
                        pledge(movement, heads.introduced(id), true),
                        id,
                        member));
    }

    private void staff(UUID unit, UUID movement, Member by) {
        heads.staff(unit)
                .forEach(holder -> desk.register(
                        movement,
                        Participant.of(holder.person(), units.get(unit)),
                        pledge(movement, null, false),
                        unit,
                        by));
    }

    /** Each tenth is a citizen alone, each eighth of the others a household business. */
    private void people(UUID movement, UUID village, int from, int to, Member by) {
        IntStream.range(from, to).forEach(index -> {
            var kind = index % 10 == 9
                    ? SubjectKind.CITIZEN
                    : index % 8 == 7 ? SubjectKind.HOUSEHOLD_BUSINESS : SubjectKind.HOUSEHOLD;
            var name = FAMILIES[index % FAMILIES.length] + " " + NAMES[index / 5 % NAMES.length];
            desk.register(
                    movement,
                    new Participant(kind, null, null, name, village, "Ngõ " + (index % 12 + 1)),
                    pledge(movement, null, false),
                    village,
                    by);
        });
    }

    private Pledge pledge(UUID movement, @Nullable String representative, boolean unit) {
        var areas = desk.areas(movement);
        return new Pledge(
                areas.stream().map(Clause::id).toList(),
                representative == null && unit ? "Người đại diện đơn vị" : representative,
                Pledge.proposed(areas, unit));
    }
}
