package org.rogatory.casefile.documents;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/**
 * A file that somebody sends to do harm, and what becomes of it.
 *
 * @param what it is, for the reader of the table
 * @param name its name as it is sent
 * @param key of the message with which it is refused; empty where it is taken
 * @param arguments of the message; of a file that is taken, the name under which it is kept and its
 *     type
 */
record HostileFile(String what, String name, byte[] content, String key, List<Object> arguments) {

  /** Stands for a number in a message that differs each time. */
  static final String ANY = "№";

  static HostileFile refused(
      String what, String name, byte[] content, String key, Object... arguments) {
    return new HostileFile(what, name, content, "input.document-" + key, List.of(arguments));
  }

  /** A mail that is refused for what lies in it. */
  static HostileFile attached(
      String what, String name, byte[] content, String key, Object... arguments) {
    return new HostileFile(what, name, content, "input.attached-" + key, List.of(arguments));
  }

  static HostileFile taken(String what, String name, byte[] content, String keptAs, String type) {
    return new HostileFile(what, name, content, "", List.of(keptAs, type));
  }

  boolean isTaken() {
    return key.isEmpty();
  }

  String keptAs() {
    return arguments.get(0).toString();
  }

  String type() {
    return arguments.get(1).toString();
  }

  /** Whether this is what whoever sends it reads. */
  boolean isSaidIn(String text, MessageSource messages, Locale reader) {
    String pattern = Pattern.quote(said(messages, reader)).replace(ANY, "\\E\\d+\\Q");
    return Pattern.compile(pattern).matcher(text).find();
  }

  /** What whoever sends it reads. */
  String said(MessageSource messages, Locale reader) {
    return messages.getMessage(key, arguments.stream().map(Object::toString).toArray(), reader);
  }

  /** Its name so that one sees what it does. */
  String shown() {
    StringBuilder shown = new StringBuilder();
    String all =
        name.length() > 60
            ? name.substring(0, 25) + "…" + name.substring(name.length() - 25)
            : name;
    all.codePoints()
        .forEach(
            each ->
                shown.append(
                    each == '|'
                            || Character.getType(each) == Character.FORMAT
                            || Character.isISOControl(each)
                        ? "\\u%04x".formatted(each)
                        : Character.toString(each)));
    return shown.toString();
  }
}
