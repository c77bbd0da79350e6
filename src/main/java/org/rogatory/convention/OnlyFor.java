package org.rogatory.convention;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says for which choice a field of a form is read. What is typed there with another choice would be
 * lost, so the step is not taken: the error stands at that field, and nothing is lost.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyFor {

  /** The component in which the choice is made. */
  String field();

  /** The choices that read this one: ids of constants, or {@code true} or {@code false}. */
  String[] is();
}
