package vn.thidua.identity;

import java.time.LocalDate;

/** Lets somebody be away for a year, for tests of who acts meanwhile. */
public class Absence {

    private final Delegations delegations;
    private final Settings settings;

    Absence(Delegations delegations, Settings settings) {
        this.delegations = delegations;
        this.settings = settings;
    }

    /** From today on; on the absent one's side of the wall. */
    public void of(Actor absent, Actor acting) {
        LocalDate today = settings.date();
        delegations.add(new DelegationForm(
                absent.member().person(), acting.member().person(), today, today.plusYears(1), "Đi học"));
    }
}
