package org.rogatory.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rogatory.convention.Unreadable;

/**
 * What a course of steps is about: a file, or one numbered thing in it. Its text, for example
 * {@code XA-2026-00001/2}, is the business key of the process that carries it.
 *
 * @param file the file's reference
 * @param kind what in the file
 * @param number the thing's number in the file, from 1; 0 for the file itself
 */
public record Matter(Reference file, Kind kind, int number) {

  private static final Pattern FORM =
      Pattern.compile("(?<file>[^/]+)(?:/(?<kind>[LSE]?)(?<no>\\d+))?");

  /** What a matter can be, with the letter that tells it apart in the text. */
  public enum Kind {
    FILE(""),
    MEASURE(""),
    LETTER("L"),
    SUPPLEMENT("S"),
    ENQUIRY("E");

    private final String letter;

    Kind(String letter) {
      this.letter = letter;
    }
  }

  /**
   * @throws Unreadable when the number does not fit the kind
   */
  public Matter {
    if ((kind == Kind.FILE) != (number == 0) || number < 0) {
      throw new Unreadable("matter", file + " " + kind + " " + number);
    }
  }

  /** The file itself. */
  public static Matter of(Reference file) {
    return new Matter(file, Kind.FILE, 0);
  }

  /** Measure {@code number} of the file. */
  public static Matter measure(Reference file, int number) {
    return new Matter(file, Kind.MEASURE, number);
  }

  /** Letter {@code number} of the file, standing alone. */
  public static Matter letter(Reference file, int number) {
    return new Matter(file, Kind.LETTER, number);
  }

  /** Request for supplementary information {@code number} of the file. */
  public static Matter supplement(Reference file, int number) {
    return new Matter(file, Kind.SUPPLEMENT, number);
  }

  /** Status enquiry {@code number} about the file. */
  public static Matter enquiry(Reference file, int number) {
    return new Matter(file, Kind.ENQUIRY, number);
  }

  /**
   * Reads the text form.
   *
   * @throws Unreadable when the text is no matter
   */
  @JsonCreator
  public static Matter of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new Unreadable("matter", text);
    }
    Reference file = Reference.of(matcher.group("file"));
    if (matcher.group("no") == null) {
      return of(file);
    }
    return new Matter(file, kindOf(matcher.group("kind")), number(text, matcher.group("no")));
  }

  private static int number(String text, String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException tooLarge) {
      throw new Unreadable("matter", text);
    }
  }

  private static Kind kindOf(String letter) {
    return switch (letter) {
      case "L" -> Kind.LETTER;
      case "S" -> Kind.SUPPLEMENT;
      case "E" -> Kind.ENQUIRY;
      default -> Kind.MEASURE;
    };
  }

  /** The measure's number, where the matter is a measure. */
  public OptionalInt measureNumber() {
    return kind == Kind.MEASURE ? OptionalInt.of(number) : OptionalInt.empty();
  }

  @Override
  @JsonValue
  public String toString() {
    return kind == Kind.FILE ? file.value() : file.value() + "/" + kind.letter + number;
  }
}
