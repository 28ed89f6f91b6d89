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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.Wall;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.movement.Clause.Kind;

/** The demonstration's city movement, and both movements launched. */
@Component
class MovementDemo implements DemoPart {

    private final Launch launch;
    private final Statuses statuses;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MovementDemo(
            Launch launch,
            Statuses statuses,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.launch = launch;
        this.statuses = statuses;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
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
        var movement = city(stage.city());
        var clauses = clauses();
        as(stage.member("thu"), officer -> {
            launch.launch(
                    movement,
                    clauses,
                    Map.of(),
                    clauses.stream().map(Clause::text).toList(),
                    officer);
            begin(movement.id(), stage.opening(), "52/TB-UBND", officer);
        });
        stage.put("city-movement", movement.id());
        as(stage.member("lan"), officer -> begin(stage.get("movement"), stage.opening(), null, officer));
    }

    private interface Work {
        void by(Member officer);
    }

    private void as(Member officer, Work work) {
        Wall.as(officer, () -> {
            transaction.executeWithoutResult(_ -> work.by(officer));
            return officer;
        });
    }

    private void begin(UUID movement, LocalDate since, @Nullable String document, Member officer) {
        var status = Status.issued(movement)
                .then(State.ACTIVE, 2, new Status.Declared(since, document, null), officer, clock.instant());
        statuses.add(status, officer);
        events.publishEvent(status);
    }

    private Movement city(UUID city) {
        return new Movement(
                Ids.next(),
                city,
                null,
                "Thái Hải đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh",
                "Tổ chức Phong trào thi đua “Thái Hải đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh” giai đoạn 2026 - 2030 trên địa bàn thành phố",
                "1520/KH-UBND",
                "2025-12-02",
                "Ủy ban nhân dân thành phố Thái Hải",
                "Đoàn Minh Quân",
                "2026",
                "2030",
                clock.instant());
    }

    /** One clause a line; what begins with a dash stands below the one before that does not. */
    private static List<Clause> clauses() {
        var clauses = new ArrayList<Clause>();
        UUID parent = null;
        for (var line : lines()) {
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

    private static List<String> lines() {
        try {
            return new ClassPathResource("demo/phong-trao-thai-hai.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
