package org.rogatory.convention;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The clauses of the Convention that a rule holds, or that a test proves. The table of coverage,
 * {@code docs/treaty-coverage.md}, is made of them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Clause {

  /** Written as the clause list has them, such as {@code 40(25)} or {@code 42(6)}. */
  String[] value();
}
