/** Units of every kind as a tree, the people in them and the posts they hold from one day to another. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database", "locality"})
@NullMarked
package vn.thidua.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
