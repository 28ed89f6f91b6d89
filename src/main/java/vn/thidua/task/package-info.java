/** Tasks of the plan or by hand, once or in cycles: taken on, reported with evidence, verified; silence climbs. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "locality",
            "identity",
            "organization",
            "document",
            "evidence",
            "notification",
            "ladder",
            "movement",
            "indicator"
        })
@NullMarked
package vn.thidua.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
