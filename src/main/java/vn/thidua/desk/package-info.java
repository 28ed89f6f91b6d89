/** The home page of every role, what I owe this week, and the search over all that I may see. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "identity"})
@NullMarked
package vn.thidua.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
