/** The movement: what a published plan says, clause by clause, and asks of each unit; where it stands. */
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "web", "paper", "locality", "identity", "organization", "document"
        })
@NullMarked
package vn.thidua.movement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
