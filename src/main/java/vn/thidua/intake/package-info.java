/** Figures from files: our template, or any other program's export whose layout was told once. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "organization",
            "sheet",
            "identity",
            "document",
            "notification",
            "indicator",
            "reading"
        })
@NullMarked
package vn.thidua.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
