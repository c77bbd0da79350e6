package org.rogatory.casefile.mail;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.jspecify.annotations.Nullable;

/** The names of a part, in each way in which programs read them. */
final class MailNames {

  private static final Pattern ENCODED_WORD = Pattern.compile("=\\?[^?]*\\?[bBqQ]\\?");
  private static final Pattern PIECE = Pattern.compile("(?:\\*(\\d{1,4}))?(\\*)?");

  /** The alphabet and the language of a name, before its first piece: {@code UTF-8'en'}. */
  private static final Pattern ALPHABET = Pattern.compile("([^']*)'[^']*'(.*)", Pattern.DOTALL);

  private final Set<String> names = new LinkedHashSet<>();

  /**
   * Reads the names that stand in a field as a parameter, whole or in pieces (RFC 2231).
   *
   * @throws UnclearMail where one cannot be read
   */
  void read(RawBody field, String parameter) throws UnclearMail {
    MimeParameterMapping mapped = new MimeParameterMapping();
    SortedMap<Integer, String> pieces = new TreeMap<>();
    try {
      for (NameValuePair each : field.getParams()) {
        mapped.addParameter(each.getName(), each.getValue());
        String name = each.getName().strip().toLowerCase(Locale.ROOT);
        if (each.getValue() != null && name.startsWith(parameter)) {
          read(name.substring(parameter.length()), each.getValue(), pieces);
        }
      }
      addOne(mapped.get(parameter));
      addOne(String.join("", pieces.values()));
      addOne(decoded(String.join("", pieces.values())));
    } catch (IllegalArgumentException unreadable) {
      throw new UnclearMail("a name that cannot be read");
    }
  }

  /** A piece belongs where its number says, wherever it stands. */
  private void read(String ending, String value, SortedMap<Integer, String> pieces)
      throws UnclearMail {
    Matcher piece = PIECE.matcher(ending);
    if (ending.isEmpty()) {
      addOne(value);
    } else if (piece.matches()) {
      int number = Optional.ofNullable(piece.group(1)).map(Integer::valueOf).orElse(-1);
      if (number < 0) {
        addOne(decoded(value));
      } else {
        pieces.put(number, value);
      }
    }
  }

  private static String decoded(String value) {
    Matcher parts = ALPHABET.matcher(value);
    Charset alphabet = StandardCharsets.UTF_8;
    String text = value;
    if (parts.matches()) {
      text = parts.group(2);
      alphabet = parts.group(1).isBlank() ? alphabet : Charset.forName(parts.group(1).strip());
    }
    return URLDecoder.decode(text.replace("+", "%2B"), alphabet);
  }

  private void addOne(@Nullable String name) throws UnclearMail {
    if (name == null || name.isBlank()) {
      return;
    }
    String decoded = DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
    if (ENCODED_WORD.matcher(decoded).find()) {
      throw new UnclearMail("a name in an alphabet that is unknown");
    }
    if (!decoded.isBlank()) {
      names.add(decoded);
    }
  }

  Set<String> all() {
    return names;
  }
}
