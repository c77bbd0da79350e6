package org.rogatory.convention;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A text is no value of the type that it stands for: what somebody said at a door, or what stands
 * damaged in the database. It carries the text, so that whoever shows the value can show it as it
 * is, see {@link #or}.
 */
public final class Unreadable extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String what;
  private final String text;

  /**
   * @param what of what kind the value is, such as {@code zone}: messages {@code unreadable.zone}
   *     name it
   * @param text what stands there in its place
   */
  public Unreadable(String what, String text) {
    super("no " + what + ": " + text);
    this.what = what;
    this.text = text;
  }

  /** Of what kind the value is, such as {@code zone}. */
  public String what() {
    return what;
  }

  /** What stands there. */
  public String text() {
    return text;
  }

  /** The value; where it cannot be read, what is made of the text that stands there. */
  public static <T> T or(Supplier<T> reading, Function<Unreadable, T> otherwise) {
    try {
      return reading.get();
    } catch (Unreadable damaged) {
      return otherwise.apply(damaged);
    }
  }

  /** The text of the value; where it cannot be read, the text that stands there. */
  public static String orText(Supplier<String> reading) {
    return or(reading, Unreadable::text);
  }

  /** The value; empty where it cannot be read. */
  public static <T> Optional<T> find(Supplier<T> reading) {
    return or(() -> Optional.of(reading.get()), damaged -> Optional.empty());
  }

  /** Why a value cannot be read; empty where it can. */
  public static Optional<Unreadable> in(Supplier<?> reading) {
    return or(() -> nothing(reading.get()), Optional::of);
  }

  private static Optional<Unreadable> nothing(Object readable) {
    return Optional.empty();
  }

  /**
   * The constant of this name.
   *
   * @throws Unreadable if there is none
   */
  public static <E extends Enum<E>> E constant(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException unknown) {
      throw new Unreadable("value", name);
    }
  }

  /**
   * The time zone of this id.
   *
   * @throws Unreadable if there is none
   */
  public static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException unknown) {
      throw new Unreadable("zone", id);
    }
  }
}
