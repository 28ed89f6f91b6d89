package vn.thidua.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The figures that the program counts by itself. */
@Component
public class Measures {

    private final ObjectProvider<Measure> all;

    Measures(ObjectProvider<Measure> all) {
        this.all = all;
    }

    /** The measure behind the code; empty when people report the indicator. */
    public Optional<Measure> of(String code) {
        return all.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }

    /** Codes of all of them. */
    public List<String> codes() {
        return all.stream().map(Measure::code).toList();
    }
}
