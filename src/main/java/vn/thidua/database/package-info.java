/** The database: where it runs, who serves from it, the wall between communes and one transaction per request. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package vn.thidua.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
