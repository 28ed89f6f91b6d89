/** Figures: entered with their evidence, verified by somebody else, added up at once. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "locality",
            "identity",
            "organization",
            "document",
            "notification",
            "indicator"
        })
@NullMarked
package vn.thidua.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
