/** Few value types that every module shares. Plain Java: nothing here knows Spring, SQL or HTML. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.thidua.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
