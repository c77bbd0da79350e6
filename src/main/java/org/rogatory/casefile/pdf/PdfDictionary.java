package org.rogatory.casefile.pdf;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a PDF says of its encryption, ISO 32000-2, 7.6: numbers and strings of a dictionary. */
final class PdfDictionary {

  private static final Pattern ID = Pattern.compile("/ID\\s*\\[\\s*(?=[<(])");

  private final String text;

  private PdfDictionary(String text) {
    this.text = text;
  }

  /** The dictionary at the beginning of an object, where there is one. */
  static Optional<PdfDictionary> of(String object) {
    return object.contains("<<") ? Optional.of(new PdfDictionary(object)) : Optional.empty();
  }

  /** The first part of the document's id, in its trailer; empty where it has none. */
  static byte[] id(String trailer) {
    Matcher found = ID.matcher(trailer);
    byte[] last = new byte[0];
    while (found.find()) {
      last = new PdfDictionary(trailer).string(found.end());
    }
    return last;
  }

  /** The number of this name. */
  OptionalInt number(String name) {
    Matcher found = Pattern.compile("/" + name + "\\s+(-?\\d{1,10})").matcher(text);
    return found.find()
        ? OptionalInt.of((int) Long.parseLong(found.group(1)))
        : OptionalInt.empty();
  }

  /** Whether this stands there as false. */
  boolean denies(String name) {
    return Pattern.compile("/" + name + "\\s+false").matcher(text).find();
  }

  /** The string of this name; empty where there is none. */
  byte[] string(String name) {
    Matcher found = Pattern.compile("/" + name + "\\s*(?=[<(][^<])").matcher(text);
    return found.find() ? string(found.end()) : new byte[0];
  }

  private byte[] string(int at) {
    return text.charAt(at) == '<' ? hexadecimal(at + 1) : literal(at + 1);
  }

  private byte[] hexadecimal(int from) {
    int end = text.indexOf('>', from);
    String digits = end < 0 ? "" : text.substring(from, end).replaceAll("\\s", "");
    return digits.matches("(?:[0-9A-Fa-f]{2})*") ? HexFormat.of().parseHex(digits) : new byte[0];
  }

  private byte[] literal(int from) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int depth = 1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i = escaped(i + 1, bytes);
        continue;
      }
      depth += c == '(' ? 1 : 0;
      depth -= c == ')' ? 1 : 0;
      if (depth == 0) {
        break;
      }
      bytes.write(c);
    }
    return bytes.toByteArray();
  }

  /** Reads what stands after a backslash, and says where it ends. */
  private int escaped(int at, ByteArrayOutputStream into) {
    char c = text.charAt(at);
    int named = "nrtbf".indexOf(c);
    if (named >= 0) {
      into.write("\n\r\t\b\f".charAt(named));
    } else if (c >= '0' && c <= '7') {
      int end = at;
      while (end < text.length() && end < at + 3 && "01234567".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      into.write(Integer.parseInt(text.substring(at, end), 8));
      return end - 1;
    } else if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
      return at + 1;
    } else if (c != '\r' && c != '\n') {
      into.write(c);
    }
    return at;
  }
}
