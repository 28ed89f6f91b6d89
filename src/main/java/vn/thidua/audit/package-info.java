/** The journal: every domain event, written in the transaction of the change; imported by nobody. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "identity", "organization"})
@NullMarked
package vn.thidua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
