/** Tasks made of the plan's duties: accepted, reported with evidence, verified or given back. */
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
            "movement"
        })
@NullMarked
package vn.thidua.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
