/** Tasks as lists: narrowed, kept as views, acted on together, printed, and taken out to Excel and back. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "identity",
            "organization",
            "sheet",
            "document",
            "movement",
            "task"
        })
@NullMarked
package vn.thidua.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
