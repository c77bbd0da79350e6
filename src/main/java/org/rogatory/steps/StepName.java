package org.rogatory.steps;

import java.util.Locale;

/** A step has one name: the class {@code AssessGrounds} is the step {@code assess-grounds}. */
final class StepName {

  private StepName() {}

  static String of(Class<?> step) {
    return step.getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
