package vn.thidua.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.thidua.kernel.Role;

/**
 * Who may call a route: signed-in members who hold at least one of the roles. Stands on the controller's method, or on
 * its class for all methods without one of their own. Everybody else gets "not there"; {@code identity} enforces it.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** The roles; empty means every signed-in member. */
    Role[] value() default {};
}
