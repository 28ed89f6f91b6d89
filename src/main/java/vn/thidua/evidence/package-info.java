/** Evidence on its way: sent piece by piece from a phone, resumed after a break, handed in with what it proves. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database", "document"})
@NullMarked
package vn.thidua.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
