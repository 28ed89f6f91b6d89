/** Accounts, sign-in, roles and delegation; makes the {@link vn.thidua.kernel.Member} of each request. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database", "locality", "organization"})
@NullMarked
package vn.thidua.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
