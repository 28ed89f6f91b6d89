package vn.thidua.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.thidua.kernel.Role;

/** Everybody of a commune may call the route, whatever their role; those who follow it from the city may not. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Allowed({
    Role.ADMINISTRATOR,
    Role.STANDING_OFFICER,
    Role.LEADER,
    Role.UNIT_HEAD,
    Role.UNIT_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.FRONT,
    Role.AUDITOR
})
public @interface AllowedToCommune {}
