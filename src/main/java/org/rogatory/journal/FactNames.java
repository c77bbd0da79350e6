package org.rogatory.journal;

import java.util.Locale;

/** The names of kinds of facts, each made once from its record. */
final class FactNames {

  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> fact) {
          return fact.getSimpleName()
              .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
              .toLowerCase(Locale.ROOT);
        }
      };

  private FactNames() {}

  /** {@code RequestRegistered} is {@code request-registered}. */
  static String of(Class<?> fact) {
    return NAMES.get(fact);
  }
}
