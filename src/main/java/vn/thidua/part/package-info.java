/** Parts of a task: what each coordinating unit contributes, by when, and who is still waited for. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "locality",
            "organization",
            "notification",
            "movement",
            "task"
        })
@NullMarked
package vn.thidua.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
