/** The leader's page: how the work stands by area and by unit, and who answers for it; what was due in which week. */
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "web", "locality", "identity", "organization", "movement", "task"})
@NullMarked
package vn.thidua.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
