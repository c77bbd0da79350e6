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
 * @param letter the letter of its kind, see {@link MatterKind}; empty for the file itself
 * @param number the thing's number in the file, from 1; 0 for the file itself
 */
public record Matter(Reference file, String letter, int number) {

  private static final Pattern FORM =
      Pattern.compile("(?<file>[^/]+)(?:/(?<letter>[A-Z]?)(?<no>\\d+))?");

  /**
   * @throws Unreadable when the letter is none, or the number does not fit it
   */
  public Matter {
    if (number < 0 || number == 0 && !letter.isEmpty() || !isLetter(letter)) {
      throw new Unreadable("matter", file + "/" + letter + number);
    }
  }

  /** Whether a kind of matter can be told apart by it. */
  static boolean isLetter(String text) {
    return text.isEmpty() || text.length() == 1 && text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
  }

  /** The file itself. */
  public static Matter of(Reference file) {
    return new Matter(file, "", 0);
  }

  /** Letter {@code number} of the file, standing alone. */
  public static Matter letter(Reference file, int number) {
    return CommonMatter.LETTER.of(file, number);
  }

  /**
   * One thing in the file.
   *
   * @throws Unreadable when the number is not from 1 on
   */
  static Matter of(Reference file, String letter, int number) {
    if (number == 0) {
      throw new Unreadable("matter", file + "/" + letter + number);
    }
    return new Matter(file, letter, number);
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
    String number = matcher.group("no");
    return number == null ? of(file) : of(file, matcher.group("letter"), number(text, number));
  }

  private static int number(String text, String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException tooLarge) {
      throw new Unreadable("matter", text);
    }
  }

  /** Whether it is the file itself. */
  public boolean isFile() {
    return number == 0;
  }

  /** Whether it is one thing of this kind. */
  public boolean is(MatterKind kind) {
    return !isFile() && letter.equals(kind.letter());
  }

  /** What it is within its file, such as {@code S1}; empty for the file itself. */
  public String tail() {
    return isFile() ? "" : letter + number;
  }

  /** Its number, where it is one thing of this kind. */
  public OptionalInt numberAs(MatterKind kind) {
    return is(kind) ? OptionalInt.of(number) : OptionalInt.empty();
  }

  @Override
  @JsonValue
  public String toString() {
    return isFile() ? file.value() : file.value() + "/" + letter + number;
  }
}
