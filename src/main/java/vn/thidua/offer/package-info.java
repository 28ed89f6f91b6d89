/** The offer: a city offers its movement to its communes, and each answers from its own side of the wall. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "locality", "identity", "movement"})
@NullMarked
package vn.thidua.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
