package org.rogatory.steps;

import java.util.Locale;

/** A step has one name: the class {@code AssessGrounds} is the step {@code assess-grounds}. */
public final class StepName {

  private StepName() {}

  /** The name of the step of this class. */
  public static String of(Class<?> step) {
    return step.getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
