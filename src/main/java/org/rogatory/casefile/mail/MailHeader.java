package org.rogatory.casefile.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/**
 * What the header of a part says of it. What is said twice counts as damaged: of two sayings each
 * program believes another one, and what is looked at here would not be what somebody opens.
 */
final class MailHeader {

  private static final String TYPE = "content-type";
  private static final String DISPOSITION = "content-disposition";
  private static final String ENCODING = "content-transfer-encoding";
  private static final Set<String> READ = Set.of(TYPE, DISPOSITION, ENCODING);

  private final Map<String, RawBody> fields = new HashMap<>();

  /**
   * Takes a field.
   *
   * @throws UnclearMail where it says again what another field said
   */
  void add(Field field) throws UnclearMail {
    String name = field.getName().toLowerCase(Locale.ROOT);
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
    }
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
    Set<String> names = new LinkedHashSet<>();
    collect(DISPOSITION, "filename", names);
    collect(TYPE, "name", names);
    return new ArrayList<>(names);
  }

  private void collect(String field, String parameter, Set<String> into) throws UnclearMail {
    RawBody body = fields.get(field);
    if (body == null) {
      return;
    }
    MimeParameterMapping mapped = new MimeParameterMapping();
    try {
      for (NameValuePair each : body.getParams()) {
        mapped.addParameter(each.getName(), each.getValue());
        if (each.getName().equalsIgnoreCase(parameter) && each.getValue() != null) {
          add(each.getValue(), into);
        }
      }
      String whole = mapped.get(parameter);
      if (whole != null) {
        add(whole, into);
      }
    } catch (IllegalArgumentException unreadable) {
      throw new UnclearMail("a name that cannot be read");
    }
  }

  private static void add(String name, Set<String> into) {
    String decoded = DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
    if (!decoded.isBlank()) {
      into.add(decoded);
    }
  }
}
