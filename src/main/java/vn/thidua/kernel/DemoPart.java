package vn.thidua.kernel;

import java.time.LocalDate;

/** What one module puts on the stage of the demonstration: {@code bin/run --demo}. Made known as a bean. */
public interface DemoPart {

    /** Rank among the parts, smallest first: units 10, accounts 20, movements 30, tasks 40. */
    int order();

    /** On which day it plays; where nothing is said, today. */
    default LocalDate day(DemoStage stage) {
        return stage.today();
    }

    /** Plays the part inside the demonstration's commune, in one transaction of its own. */
    void play(DemoStage stage);
}
