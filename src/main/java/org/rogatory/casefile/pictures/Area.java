package org.rogatory.casefile.pictures;

import java.util.OptionalLong;

/** How many pixels a picture of two sides has. */
final class Area {

  private Area() {}

  /**
   * The product of the sides; of sides whose product no number holds, the largest number.
   *
   * @return empty where there is a side of nothing
   */
  static OptionalLong of(long width, long height) {
    if (width == 0 || height == 0) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(width > Long.MAX_VALUE / height ? Long.MAX_VALUE : width * height);
  }

  static OptionalLong larger(OptionalLong one, long other) {
    return OptionalLong.of(Math.max(one.orElse(0), other));
  }
}
