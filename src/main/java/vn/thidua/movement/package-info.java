/** The movement: the plan as it was read, published and asked of each unit. */
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "web", "identity", "organization", "document", "planfile"})
@NullMarked
package vn.thidua.movement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
