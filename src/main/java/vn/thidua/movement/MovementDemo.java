package vn.thidua.movement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.movement.Clause.Kind;

/** The demonstration's city movements, all launched with the commune's. */
@Component
class MovementDemo implements DemoPart {

    private final Launch launch;
    private final Statuses statuses;
    private final ApplicationEventPublisher events;
    private final CommuneTransaction transaction;
    private final Clock clock;

    MovementDemo(
            Launch launch,
            Statuses statuses,
            ApplicationEventPublisher events,
            CommuneTransaction transaction,
            Clock clock) {
        this.launch = launch;
        this.statuses = statuses;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public LocalDate day(DemoStage stage) {
        return stage.opening();
    }

    @Override
    public void play(DemoStage stage) {
        var main = city(stage.city(), "Thái Hải đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh", "1520/KH-UBND");
        launch(stage, main, "phong-trao-thai-hai.txt", "52/TB-UBND");
        stage.put("city-movement", main.id());
        var second = city(stage.city(), "Sông xanh, bến sạch", "1544/KH-UBND");
        launch(stage, second, "phong-trao-ben-bo.txt", "53/TB-UBND");
        stage.put("city-movement:second", second.id());
        var lan = stage.member("lan");
        transaction.write(lan, () -> begin(stage.get("movement"), stage.opening(), null, lan));
    }

    private void launch(DemoStage stage, Movement movement, String file, String document) {
        var clauses = clauses(file);
        var officer = stage.member("thu");
        transaction.write(officer, () -> {
            launch.launch(
                    movement,
                    clauses,
                    Map.of(),
                    clauses.stream().map(Clause::text).toList(),
                    officer);
            begin(movement.id(), stage.opening(), document, officer);
        });
    }

    private void begin(UUID movement, LocalDate since, @Nullable String document, Member officer) {
        var status = Status.issued(movement)
                .then(State.ACTIVE, 2, new Status.Declared(since, document, null), officer, clock.instant());
        statuses.add(status, officer);
        events.publishEvent(status);
    }

    private Movement city(UUID city, String name, String number) {
        return new Movement(
                Ids.next(),
                city,
                null,
                name,
                "Tổ chức Phong trào thi đua “" + name + "” giai đoạn 2026 - 2030 trên địa bàn thành phố",
                number,
                "2025-12-02",
                "Ủy ban nhân dân thành phố Thái Hải",
                "Đoàn Minh Quân",
                "2026",
                "2030",
                clock.instant());
    }

    /** One clause a line; what begins with a dash stands below the one before that does not. */
    private static List<Clause> clauses(String file) {
        var clauses = new ArrayList<Clause>();
        UUID parent = null;
        for (var line : lines(file)) {
            var below = line.startsWith("- ");
            var words = (below ? line.substring(2) : line).split("\\s*\\|\\s*", -1);
            var kind = words[0].substring(0, words[0].indexOf(' '));
            var clause = new Clause(
                    Ids.next(),
                    below ? parent : null,
                    Kind.valueOf(kind),
                    clauses.size(),
                    words[0].substring(kind.length() + 1),
                    word(words, 1),
                    word(words, 2),
                    null,
                    null,
                    null,
                    false,
                    false,
                    false,
                    clauses.size(),
                    words[0].substring(kind.length() + 1));
            if (!below) parent = clause.id();
            clauses.add(clause);
        }
        return clauses;
    }

    private static @Nullable String word(String[] words, int index) {
        return index >= words.length || words[index].isEmpty() ? null : words[index];
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource("demo/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
