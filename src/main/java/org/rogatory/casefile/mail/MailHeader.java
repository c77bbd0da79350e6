package org.rogatory.casefile.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ContentUtil;

/**
 * What the header of a part says of it. What is said twice counts as damaged: of two sayings each
 * program believes another one, and what is looked at here would not be what somebody opens.
 */
final class MailHeader {

  private static final String TYPE = "content-type";
  private static final String DISPOSITION = "content-disposition";
  private static final String ENCODING = "content-transfer-encoding";
  private static final Set<String> READ = Set.of(TYPE, DISPOSITION, ENCODING);

  private static final Pattern LONE_RETURN = Pattern.compile("\\r(?!\\n)(?!$)");

  private final Map<String, RawBody> fields = new HashMap<>();
  private final Map<String, String> raws = new HashMap<>();

  /**
   * Takes a field.
   *
   * @throws UnclearMail where it says again what another field said, or where it is another field
   *     for a program that takes a lone CR as the end of a line
   */
  void add(Field field) throws UnclearMail {
    String raw = ContentUtil.decode(StandardCharsets.ISO_8859_1, field.getRaw());
    if (LONE_RETURN.matcher(raw).find()) {
      throw new UnclearMail("a lone CR in a header");
    }
    String name = field.getName().strip().toLowerCase(Locale.ROOT);
    if (READ.contains(name)) {
      RawBody body =
          RawFieldParser.DEFAULT.parseRawBody(new RawField(field.getName(), field.getBody()));
      Set<String> seen = new LinkedHashSet<>();
      for (NameValuePair each : body.getParams()) {
        if (!seen.add(each.getName().toLowerCase(Locale.ROOT))) {
          throw new UnclearMail("twice: " + each.getName());
        }
      }
      if (fields.put(name, body) != null) {
        throw new UnclearMail("twice: " + name);
      }
      raws.put(name, raw);
    }
  }

  /**
   * Keeps the border between its parts.
   *
   * @throws UnclearMail where there is none, or programs read it in more than one way
   */
  void border(Borders borders) throws UnclearMail {
    RawBody body = fields.get(TYPE);
    String border = null;
    for (NameValuePair each : body == null ? List.<NameValuePair>of() : body.getParams()) {
      String name = each.getName().toLowerCase(Locale.ROOT);
      if (name.startsWith("boundary*")) {
        throw new UnclearMail("a border in pieces");
      }
      border = name.equals("boundary") ? each.getValue() : border;
    }
    if (border == null) {
      throw new UnclearMail("several parts without a border");
    }
    borders.add(raws.getOrDefault(TYPE, ""), border);
  }

  /** The media type as it stands there; empty for none. */
  String type() {
    return value(TYPE).orElse("");
  }

  /** How its bytes are put into text: {@code 7bit} where nothing is said. */
  String encoding() {
    return value(ENCODING).orElse("7bit");
  }

  boolean isAttached() {
    return value(DISPOSITION).filter("attachment"::equals).isPresent();
  }

  private Optional<String> value(String field) {
    return Optional.ofNullable(fields.get(field))
        .map(body -> body.getValue().strip().toLowerCase(Locale.ROOT));
  }

  /**
   * All its names, as programs may read them.
   *
   * @throws UnclearMail where one cannot be read
   */
  List<String> names() throws UnclearMail {
    MailNames names = new MailNames();
    for (String field : List.of(DISPOSITION, TYPE)) {
      RawBody body = fields.get(field);
      if (body != null) {
        names.read(body, "filename");
        names.read(body, "name");
      }
    }
    return new ArrayList<>(names.all());
  }
}
