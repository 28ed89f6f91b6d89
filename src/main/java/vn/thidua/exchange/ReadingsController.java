package vn.thidua.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Member;
import vn.thidua.reading.FigureIntake;
import vn.thidua.reading.Judged;
import vn.thidua.reading.Receipt;
import vn.thidua.web.Allowed;
import vn.thidua.web.Problem;

/** The units' figures, for programs: read, and sent in batches under a key that makes a retry harmless. */
@RestController
@Allowed
@RequestMapping(ExchangeConfiguration.ROOT + "/readings")
class ReadingsController {

    private final ReadingRows rows;
    private final FigureIntake intake;
    private final JsonMapper json;

    ReadingsController(ReadingRows rows, FigureIntake intake, JsonMapper json) {
        this.rows = rows;
        this.intake = intake;
        this.json = json;
    }

    @GetMapping
    @Scoped(Scope.READ_READINGS)
    Page<ReadingRows.Row> list(
            @RequestParam String period,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Page.LIMIT) int limit) {
        var filter = new ReadingRows.Filter(
                ReadingRows.within(Names.period(period, "period")),
                unit,
                indicator,
                after == null ? null : ReadingRows.Key.of(after));
        return Page.of(rows.of(filter, Page.limit(limit) + 1), limit, ReadingRows.Row::key);
    }

    /** What became of the batch: how many figures are new, changed, unchanged, refused; why those were refused. */
    record Outcome(
            int added,
            int changed,
            int same,
            int refused,
            @Nullable String digest,
            List<Problem.Wrong> errors) {

        static Outcome of(Receipt receipt) {
            return new Outcome(
                    receipt.count(Judged.Verdict.NEW),
                    receipt.count(Judged.Verdict.CHANGED),
                    receipt.count(Judged.Verdict.SAME),
                    receipt.count(Judged.Verdict.REFUSED),
                    receipt.digest(),
                    wrong(receipt));
        }
    }

    @PostMapping
    @Scoped(Scope.WRITE_READINGS)
    ResponseEntity<String> send(
            @RequestBody byte[] body, @RequestAttribute(ProgramFilter.TOKEN) Token token, Member member) {
        var sent = GivenReadings.of(body, token.units());
        var choice = sent.partial() ? FigureIntake.Choice.THOSE_THAT_CAN : FigureIntake.Choice.ALL_OR_NONE;
        var receipt =
                intake.take(sent.rows(), choice, token.subject(), "Phần mềm " + token.name() + " gửi số liệu", member);
        if (!sent.partial() && receipt.count(Judged.Verdict.REFUSED) > 0) throw new Unreadable(wrong(receipt));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(Outcome.of(receipt)));
    }

    private static List<Problem.Wrong> wrong(Receipt receipt) {
        var wrong = new ArrayList<Problem.Wrong>();
        for (int at = 0; at < receipt.rows().size(); at++) {
            var row = receipt.rows().get(at);
            if (!row.isRefused() || row.part() == null) continue;
            var part = row.part().name().toLowerCase(Locale.ROOT);
            wrong.add(new Problem.Wrong("/readings/" + at + "/" + part, row.words()));
        }
        return wrong;
    }
}
