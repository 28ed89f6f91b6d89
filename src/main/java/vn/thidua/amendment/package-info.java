/** The amendment: a published movement is corrected with a reason, and what stood there before is kept. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "identity", "organization", "movement"})
@NullMarked
package vn.thidua.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
