/** Keeps the program in good health: whether it answers, backup and restore. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database"})
@NullMarked
package vn.thidua.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
