/** The draft: a plan as it was read, corrected until it is published as a movement. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "identity",
            "organization",
            "document",
            "planfile",
            "movement",
            "offer"
        })
@NullMarked
package vn.thidua.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
