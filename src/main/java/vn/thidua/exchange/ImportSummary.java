package vn.thidua.exchange;

import java.io.Serializable;
import java.util.List;

/**
 * What became of a data value set, in the shape of DHIS2.
 *
 * @param status SUCCESS; WARNING when some values were refused; ERROR when all were
 */
record ImportSummary(
        String responseType, String status, String description, Count importCount, List<Conflict> conflicts)
        implements Serializable {

    /** Numbers of values; {@code ignored}: unchanged or refused. */
    record Count(int imported, int updated, int ignored, int deleted) implements Serializable {}

    /** Why a value was refused, Vietnamese. */
    record Conflict(String object, String value) implements Serializable {}

    static ImportSummary of(Count count, List<Conflict> conflicts) {
        var taken = count.imported() + count.updated() + count.deleted() > 0;
        var status = conflicts.isEmpty() ? "SUCCESS" : taken ? "WARNING" : "ERROR";
        var words = conflicts.isEmpty()
                ? "Đã nhận toàn bộ số liệu."
                : taken ? "Đã nhận những số liệu đúng." : "Chưa nhận được số liệu nào.";
        return new ImportSummary("ImportSummary", status, words, count, List.copyOf(conflicts));
    }

    boolean isRefused() {
        return status.equals("ERROR");
    }
}
