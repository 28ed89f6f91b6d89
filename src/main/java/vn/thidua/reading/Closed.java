package vn.thidua.reading;

import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Calendar;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regime;
import vn.thidua.web.Show;

/** Says why a period takes no figures, or none without a reason. */
final class Closed {

    private Closed() {}

    /** The sentence, Vietnamese. */
    static String words(Regime.Gate gate, Calendar calendar, Period period) {
        return gate == Regime.Gate.NOT_BEGUN
                ? "Kỳ báo cáo %s bắt đầu nhận số liệu từ ngày %s."
                        .formatted(period.label(), Show.date(calendar.from(period)))
                : "Kỳ báo cáo %s đã khóa sau ngày %s. Hãy đề nghị cán bộ thường trực thi đua mở lại kỳ."
                        .formatted(period.label(), Show.date(calendar.lastDay(period)));
    }

    /** What a correction has to give a reason for, Vietnamese; empty when it needs none. */
    static String correction(Regime.Gate gate, @Nullable State sent) {
        if (gate == Regime.Gate.REOPENED) return "Kỳ đã khóa được mở lại: hãy ghi lý do nhập, sửa số liệu.";
        return sent == State.VERIFIED ? "Số liệu đã thẩm định: hãy ghi lý do sửa." : "";
    }
}
