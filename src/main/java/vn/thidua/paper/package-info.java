/** Official papers in the layout of decree 30/2020/NĐ-CP: a paper is data, the layout a dated template. */
@ApplicationModule(allowedDependencies = {"kernel", "web"})
@NullMarked
package vn.thidua.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
