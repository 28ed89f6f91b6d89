package vn.thidua.draft;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.document.Files;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.movement.Movement;
import vn.thidua.offer.Beginning;
import vn.thidua.planfile.Block;
import vn.thidua.planfile.PlanDraft;
import vn.thidua.planfile.PlanDraft.Source;
import vn.thidua.web.Show;

/** A commune's draft that begins with what its city's movement says; who does what is the commune's own matter. */
@Component
class BegunPlan implements Beginning {

    private static final Set<Kind> OWN_MATTER = Set.of(Kind.BASIS, Kind.UNIT, Kind.DUTY, Kind.RECIPIENT);
    private static final String FILE = "noi-dung-phong-trao-cap-tren.txt";

    private final Drafts drafts;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BegunPlan(Drafts drafts, Files files, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public UUID begin(Movement parent, List<Clause> clauses, Member by) {
        var taken = clauses.stream()
                .filter(clause -> !OWN_MATTER.contains(clause.kind()))
                .toList();
        var lines = new java.util.ArrayList<>(List.of(basis(parent)));
        taken.forEach(clause -> lines.add(clause.text()));
        var id = Ids.next();
        var file = files.take(FILE, String.join("\n", lines).getBytes(StandardCharsets.UTF_8), Draft.subject(id));
        drafts.add(id, file.id(), plan(lines), outline(parent, taken, lines), by, clock.instant());
        events.publishEvent(new DraftUploaded(id, file.id(), file.name()));
        return id;
    }

    @Override
    public String path(UUID draft) {
        return Draft.path(draft);
    }

    private static String basis(Movement parent) {
        var number = parent.number() == null ? "" : " số " + parent.number();
        var dated = parent.dated() == null ? "" : " ngày " + Show.partialDate(parent.dated());
        var issuer = parent.issuer() == null ? "" : " của " + parent.issuer();
        return "Căn cứ Kế hoạch%s%s%s về Phong trào thi đua “%s”".formatted(number, dated, issuer, parent.name());
    }

    private static Outline outline(Movement parent, List<Clause> taken, List<String> lines) {
        var ids = taken.stream().collect(Collectors.toMap(Clause::id, _ -> Ids.next()));
        var head = new Head(
                "Kế hoạch",
                null,
                null,
                null,
                null,
                parent.title(),
                null,
                null,
                parent.name(),
                parent.starts(),
                parent.ends());
        var entries = new java.util.ArrayList<Entry>();
        entries.add(entry(Ids.next(), null, Kind.BASIS, Facts.of(lines.getFirst()), 0, lines));
        for (var index = 0; index < taken.size(); index++) {
            var clause = taken.get(index);
            var above = clause.parent() == null ? null : ids.get(clause.parent());
            entries.add(entry(
                    Objects.requireNonNull(ids.get(clause.id())),
                    above,
                    clause.kind(),
                    facts(clause),
                    index + 1,
                    lines));
        }
        return new Outline(head, List.of(), new HashSet<>()).with(entries);
    }

    private static Facts facts(Clause clause) {
        return new Facts(
                        clause.text(),
                        clause.starts(),
                        clause.ends(),
                        clause.points(),
                        clause.value(),
                        clause.measure(),
                        clause.requested(),
                        clause.coordinating())
                .fitting(clause.kind());
    }

    private static Entry entry(UUID id, @Nullable UUID above, Kind kind, Facts facts, int block, List<String> lines) {
        return new Entry(id, above, kind, facts, null, null, List.of(new Source(block, lines.get(block))), 1);
    }

    /** A document of the lines, from which nothing has to be read any more. */
    private static PlanDraft plan(List<String> lines) {
        var blocks = IntStream.range(0, lines.size())
                .mapToObj(index -> new Block(index, lines.get(index), Block.Kind.PARAGRAPH, List.of(), 0))
                .toList();
        var nowhere = new Source(-1, "");
        return new PlanDraft(
                new PlanDraft.Document(
                        "Kế hoạch", null, null, null, null, null, null, null, null, List.of(), nowhere, 1),
                new PlanDraft.Movement(null, null, null, nowhere, 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                blocks);
    }
}
