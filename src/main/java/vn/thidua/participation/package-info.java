/** Who takes part in a movement: registrations with their pledges, and heads who say that they have the plan. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "paper",
            "locality",
            "identity",
            "organization",
            "document",
            "movement"
        })
@NullMarked
package vn.thidua.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
