/** The days without a word after which silence climbs to the next person: data of the program, and of each commune. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "locality", "identity"})
@NullMarked
package vn.thidua.ladder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
