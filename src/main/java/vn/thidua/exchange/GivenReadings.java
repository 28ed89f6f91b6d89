package vn.thidua.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Period;
import vn.thidua.reading.Given;
import vn.thidua.reading.Presence;
import vn.thidua.web.Problem;

/** Figures that a program sends: read one by one, with what is wrong named by its place in the body. */
final class GivenReadings {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int TOLD = 100;

    private final List<Given> rows = new ArrayList<>();
    private final List<Problem.Wrong> wrong = new ArrayList<>();
    private final Set<UUID> units;

    private GivenReadings(Set<UUID> units) {
        this.units = units;
    }

    /** What was sent; {@code partial}: whether those that can be taken shall be. */
    record Sent(List<Given> rows, boolean partial) {}

    /**
     * Reads the body.
     *
     * @param units for which the program may write
     * @throws Unreadable with at most a hundred places that are wrong
     */
    static Sent of(byte[] body, Set<UUID> units) {
        var root = tree(body);
        var list = root.path("readings");
        if (!list.isArray()) throw new Unreadable("/readings", "Thiếu danh sách số liệu.");
        var read = new GivenReadings(units);
        for (int at = 0; at < list.size(); at++) read.add(list.get(at), "/readings/" + at);
        if (!read.wrong.isEmpty())
            throw new Unreadable(read.wrong.stream().limit(TOLD).toList());
        return new Sent(List.copyOf(read.rows), root.path("partial").asBoolean(false));
    }

    /** @throws Unreadable when it is no JSON object */
    static JsonNode tree(byte[] body) {
        try {
            var root = JSON.readTree(body);
            if (root != null && root.isObject()) return root;
        } catch (JacksonException unreadable) {
            // told below
        }
        throw new Unreadable("", "Nội dung gửi lên không phải là một đối tượng JSON.");
    }

    private void add(JsonNode row, String place) {
        var unit = unit(row, place + "/unit");
        var period = Period.parse(row.path("period").asString(""))
                .or(() -> IsoPeriod.parse(row.path("period").asString("")))
                .orElse(null);
        if (period == null) told(place + "/period", "Kỳ báo cáo viết như 2026-t6, 2026-q2, 2026-n1, 2026.");
        var breakdown = constant(Breakdown.values(), row.path("breakdown").asString("whole"));
        if (breakdown.isEmpty()) told(place + "/breakdown", "Không có nhóm đối tượng này.");
        var presence = constant(Presence.values(), row.path("presence").asString("number"));
        if (presence.isEmpty()) told(place + "/presence", "Một trong number, nothing, unknown.");
        var numerator = number(row, "numerator", place);
        var denominator = number(row, "denominator", place);
        if (unit == null || period == null || breakdown.isEmpty() || presence.isEmpty()) return;
        rows.add(new Given(
                row.path("indicator").asString(""),
                unit,
                period,
                breakdown.get(),
                presence.get(),
                numerator,
                denominator,
                text(row.path("note")),
                text(row.path("reason"))));
    }

    private @Nullable UUID unit(JsonNode row, String place) {
        try {
            var unit = UUID.fromString(row.path("unit").asString(""));
            if (units.contains(unit)) return unit;
            told(place, "Mã truy cập không được ghi số liệu của đơn vị này.");
        } catch (IllegalArgumentException malformed) {
            told(place, "Mã đơn vị không đúng định dạng; hãy lấy từ /api/v1/units.");
        }
        return null;
    }

    private @Nullable BigDecimal number(JsonNode row, String name, String place) {
        var value = row.path(name);
        if (value.isMissingNode() || value.isNull()) return null;
        if (value.isNumber() && value.decimalValue().precision() < 40) return value.decimalValue();
        told(place + "/" + name, "Hãy gửi một số JSON, ví dụ 12.5.");
        return null;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(one -> Names.of(one).equals(name)).findFirst();
    }

    private void told(String pointer, String detail) {
        wrong.add(new Problem.Wrong(pointer, detail));
    }
}
