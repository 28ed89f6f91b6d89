/** The report on the movement: its sentences and tables made from the figures, edited by the officer, kept as a paper. */
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
            "movement",
            "indicator",
            "reading",
            "task",
            "dashboard"
        })
@NullMarked
package vn.thidua.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
