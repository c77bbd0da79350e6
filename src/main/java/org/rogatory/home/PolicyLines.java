package org.rogatory.home;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * On which line each entry of a file stands. A place is a JSON pointer, such as {@code
 * /authorities/0/name}.
 */
final class PolicyLines {

  private final String file;
  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * @param file how complaints name it
   */
  PolicyLines(String file) {
    this.file = file;
  }

  /**
   * Reads where everything stands.
   *
   * @throws PolicyError if there is a second document, if a text is blank or an item of a list
   *     nothing, or if a value is an alias, which would be read as a text
   */
  void read(YAMLParser parser) throws IOException {
    while (parser.nextToken() != null) {
      int line = parser.currentTokenLocation().getLineNr();
      String place = parser.getParsingContext().pathAsPointer().toString();
      boolean again = lines.putIfAbsent(place, line) != null;
      if (again && place.isEmpty() && !parser.currentToken().isStructEnd()) {
        throw error(line, "one document is expected, and this is a second one");
      }
      if (isNothing(parser)) {
        throw error(line, "a value is expected here");
      }
      if (parser.isCurrentAlias()) {
        throw error(line, "the value itself is expected here, not *" + parser.getText());
      }
    }
  }

  /** Whether an entry stands at this place. */
  boolean has(String place) {
    return lines.containsKey(place);
  }

  /** The line of a place; of what it should stand in, where nothing stands there. */
  int line(String place) {
    Integer line = lines.get(place);
    return line != null ? line : line(place.substring(0, place.lastIndexOf('/')));
  }

  /** A fault as it is told. */
  String told(int line, String what) {
    return file + ", line " + line + ": " + what;
  }

  /** One fault alone. */
  PolicyError error(int line, String what) {
    return new PolicyError(told(line, what));
  }

  private static boolean isNothing(YAMLParser parser) throws IOException {
    return parser.hasToken(JsonToken.VALUE_NULL)
        ? !parser.getParsingContext().inObject()
        : parser.hasToken(JsonToken.VALUE_STRING) && parser.getText().isBlank();
  }
}
