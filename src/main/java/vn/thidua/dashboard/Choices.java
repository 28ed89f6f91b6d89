package vn.thidua.dashboard;

import java.util.List;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Period;
import vn.thidua.web.Option;

/** The periods that can be chosen where figures have a length of their own. */
final class Choices {

    private Choices() {}

    /** Those made of whole periods of the length. */
    static List<Option> of(List<Option> all, Frequency base) {
        return all.stream()
                .filter(option -> Period.parse(option.value())
                        .filter(period -> base.divides(period.frequency()))
                        .isPresent())
                .toList();
    }
}
