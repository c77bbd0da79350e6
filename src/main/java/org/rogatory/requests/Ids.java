package org.rogatory.requests;

import java.util.Locale;

/** The names of constants as they are stored and shown to programs: in kebab case. */
final class Ids {

  private Ids() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
