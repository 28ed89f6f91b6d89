/** What a commune measures: definitions by version, who reports for which unit, targets, reporting periods. */
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "web", "locality", "identity", "organization", "notification"})
@NullMarked
package vn.thidua.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
