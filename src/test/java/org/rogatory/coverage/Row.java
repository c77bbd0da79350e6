package org.rogatory.coverage;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;

/**
 * A row of the clause list.
 *
 * @param lacks what is not done of it; {@code in} names where it will be
 * @param notYet where all of it will be done
 * @param notOurs why it is not the program's business
 */
record Row(
    String id,
    String asks,
    Holder holder,
    Guard guard,
    @Nullable String lacks,
    @Nullable String in,
    @Nullable String notYet,
    @Nullable String notOurs) {

  /** Who owes it. */
  enum Holder {
    RG("the requesting State"),
    RD("the requested State"),
    B("both States"),
    SG("the Secretary-General");

    private final String words;

    Holder(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** How hard the program holds it. */
  enum Guard {
    BLOCK,
    GATE,
    WARN,
    NUDGE,
    NONE
  }

  /** Whether it says that the program does it, wholly or in part. */
  boolean isClaimed() {
    return notYet == null && notOurs == null;
  }

  /** What it is about; a word in its id says that another row is about the same provision. */
  Set<Provision> provisions() {
    return RowId.provisions(id);
  }

  /** Whether only its whole id names it. */
  boolean needsItsWholeId() {
    return RowId.hasWords(id);
  }

  /** The longest of its provisions of which this one is a part. */
  Optional<Provision> whole(Provision part) {
    return provisions().stream()
        .filter(part::isWithin)
        .max((one, other) -> Integer.compare(one.text().length(), other.text().length()));
  }

  /** Whether it is about parts of this provision and nothing else. */
  boolean isWithin(Provision whole) {
    return provisions().stream().allMatch(each -> each.isWithin(whole));
  }
}
