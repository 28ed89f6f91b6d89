/** What all pages are built from: layout, components, error pages, formats, menu and due-item contracts. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package vn.thidua.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
