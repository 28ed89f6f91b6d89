/** What a city sees of its communes: totals and published movements, never a draft, a task or a person. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "locality",
            "sheet",
            "movement",
            "indicator",
            "offer",
            "reading",
            "task",
            "dashboard"
        })
@NullMarked
package vn.thidua.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
