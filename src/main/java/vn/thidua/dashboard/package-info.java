/** The commune's figures as pages: by area, by indicator, by unit; what they add up to and how complete they are. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "locality",
            "identity",
            "organization",
            "sheet",
            "movement",
            "indicator",
            "reading",
            "task"
        })
@NullMarked
package vn.thidua.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
