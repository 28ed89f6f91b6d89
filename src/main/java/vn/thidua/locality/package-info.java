/** Communes, wards, special zones and the city above them: the tenants. */
@ApplicationModule(allowedDependencies = {"kernel", "database"})
@NullMarked
package vn.thidua.locality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
