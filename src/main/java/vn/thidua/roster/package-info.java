/** Units, people and posts that come in as an Excel list: looked at, judged cell by cell, taken in at once. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database", "organization", "sheet", "document"})
@NullMarked
package vn.thidua.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
