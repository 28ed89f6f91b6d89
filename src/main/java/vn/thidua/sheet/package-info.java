/** Excel lists: sheets found by their names, columns by their headers, cells as people typed them, files as answers. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "organization"})
@NullMarked
package vn.thidua.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
