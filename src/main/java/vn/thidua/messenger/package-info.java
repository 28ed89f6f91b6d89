/** Ready texts about tasks, to be passed on by whatever messenger people use; nothing is sent from here. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "locality", "organization", "identity", "task"})
@NullMarked
package vn.thidua.messenger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
