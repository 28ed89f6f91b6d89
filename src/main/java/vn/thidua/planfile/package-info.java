/** Reads the plan of any commune, in the form in which it comes, into a tree of records. No beans, no database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.thidua.planfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
