/** Figures for other programs: access by token, definitions, readings, totals, DHIS2 data value sets, open data. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "locality",
            "identity",
            "organization",
            "indicator",
            "reading"
        })
@NullMarked
package vn.thidua.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
