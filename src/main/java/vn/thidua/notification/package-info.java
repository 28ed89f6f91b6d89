/** The inbox of each person and the daily letter. Others publish {@link vn.thidua.notification.News}; nobody calls a sender. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "locality", "organization", "identity"})
@NullMarked
package vn.thidua.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
