package vn.thidua.roster;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Person;

/**
 * A person whom one or more lines mean; the same for all of them.
 *
 * @param before the person as known; null for somebody new
 */
record Who(UUID id, @Nullable Person before) {

    static Who known(Person person) {
        return new Who(person.id(), person);
    }

    static Who stranger() {
        return new Who(Ids.next(), null);
    }
}
