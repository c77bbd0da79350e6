package org.rogatory.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may use a route. Stands on the controller, or on a method of it, which then wins. A route
 * without it is closed to everybody and fails the build. Without roles it means everybody who is
 * logged in.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

  /** One of these roles is needed; none named: any role will do. */
  Role[] value() default {};

  /** Whether somebody who is not logged in may use the route too. */
  boolean anyone() default false;

  /**
   * Whether the route concerns only what is one's own, such as one's sessions. Others change
   * something of the office, and are closed to auditors unless they only read.
   */
  boolean own() default false;
}
