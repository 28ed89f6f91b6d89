/** The revision: a newer version of a plan is compared with its movement, and taken over in part. */
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
            "amendment",
            "draft"
        })
@NullMarked
package vn.thidua.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
