package vn.thidua.indicator;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** The commune's people see its indicators. */
@Component
class VisibleIndicator implements Visible {

    private final Indicators indicators;

    VisibleIndicator(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String kind() {
        return Indicator.KIND;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return indicators.find(subject.id(), LocalDate.EPOCH).isPresent();
    }
}
