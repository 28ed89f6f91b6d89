/** Files and evidence: taken in with care, kept once, shown to those who may see what they belong to. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database"})
@NullMarked
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
