package vn.thidua.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Map;
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
import vn.thidua.web.Allowed;

/** The units' figures as DHIS2 data value sets, JSON or CSV, in and out. */
@RestController
@Allowed
@RequestMapping(ExchangeConfiguration.ROOT + "/dataValueSets")
class DataValueSetsController {

    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final DataValueExport export;
    private final DataValueImport taking;
    private final UnitCodes codes;
    private final JsonMapper json;

    DataValueSetsController(DataValueExport export, DataValueImport taking, UnitCodes codes, JsonMapper json) {
        this.export = export;
        this.taking = taking;
        this.codes = codes;
        this.json = json;
    }

    @GetMapping
    @Scoped(Scope.READ_READINGS)
    ResponseEntity<String> show(
            @RequestParam String period,
            @RequestParam(required = false) @Nullable String orgUnit,
            @RequestParam(defaultValue = "json") String format) {
        var set = export.of(ReadingRows.within(Names.period(period, "period")), unit(orgUnit));
        return format.equals("csv")
                ? ResponseEntity.ok().contentType(CSV).body(DataValueExport.csv(set))
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(set));
    }

    private @Nullable UUID unit(@Nullable String code) {
        if (code == null) return null;
        for (var given : codes.given().entrySet()) {
            if (given.getValue().equals(code)) return given.getKey();
        }
        try {
            return UUID.fromString(code);
        } catch (IllegalArgumentException unknown) {
            throw new Unreadable("orgUnit", "Không có đơn vị mang mã này.");
        }
    }

    /** Takes what can be taken. Whether all was refused tells the status; what was taken then stays nothing. */
    @PostMapping
    @Scoped(Scope.WRITE_READINGS)
    ResponseEntity<String> send(
            @RequestBody byte[] body,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestAttribute(ProgramFilter.TOKEN) Token token,
            Member member) {
        var summary = taking.take(
                DataValueFile.read(body),
                token.units(),
                dryRun,
                token.subject(),
                "Phần mềm " + token.name() + " gửi số liệu",
                member);
        var status = summary.isRefused() ? 409 : 200;
        var answer = Map.of(
                "httpStatus",
                status == 200 ? "OK" : "Conflict",
                "httpStatusCode",
                status,
                "status",
                summary.status().equals("SUCCESS") ? "OK" : summary.status(),
                "message",
                summary.description(),
                "response",
                summary);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(answer));
    }
}
