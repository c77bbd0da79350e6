package org.rogatory.explore.real;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is said in JSON, as the fields of a page's form. */
final class PageFields {

  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*(Z|[+-]\\d\\d:\\d\\d)");

  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final ZoneId zone;

  private PageFields(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * The fields by name.
   *
   * @param zone of the office, in which pages take a local time
   */
  static Map<String, List<String>> of(JsonNode said, ZoneId zone) {
    PageFields page = new PageFields(zone);
    said.fields().forEachRemaining(field -> page.put(field.getKey(), field.getValue()));
    return page.fields;
  }

  private void put(String name, JsonNode value) {
    if (value.isObject()) {
      value.fields().forEachRemaining(f -> put(name + "[" + f.getKey() + "]", f.getValue()));
    } else if (value.isArray() && value.size() > 0 && value.get(0).isObject()) {
      lines(name, value);
    } else if (value.isArray()) {
      List<String> several = new ArrayList<>();
      value.forEach(each -> several.add(text(each)));
      if (!several.isEmpty()) {
        fields.put(name, several);
      }
    } else if (!value.isNull()) {
      fields.put(name, List.of(text(value)));
    }
  }

  /** Each line is a record; its parts are named behind a dot. */
  private void lines(String name, JsonNode value) {
    for (int at = 0; at < value.size(); at++) {
      String line = name + "[" + at + "].";
      value.get(at).fields().forEachRemaining(part -> put(line + part.getKey(), part.getValue()));
    }
  }

  private String text(JsonNode value) {
    String text = value.asText();
    return value.isTextual() && MOMENT.matcher(text).matches()
        ? OffsetDateTime.parse(text)
            .atZoneSameInstant(zone)
            .toLocalDateTime()
            .truncatedTo(ChronoUnit.MINUTES)
            .toString()
        : text;
  }
}
