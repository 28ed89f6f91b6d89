/** The demonstration: a named cast and a movement to try things with, wiped in one click. */
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "web", "locality", "organization", "identity", "document"})
@NullMarked
package vn.thidua.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
