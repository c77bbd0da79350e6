package org.rogatory.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.search.words.Sought;

/** What somebody looks for, as SQL with named parameters. Each word is a range of an index. */
final class SoughtSql {

  /** No byte of a text in UTF-8 is as great. */
  private static final byte AFTER_ALL = (byte) 0xFF;

  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final String only;

  /** Of all files. */
  SoughtSql() {
    this.only = "";
  }

  /** Of these files only. */
  SoughtSql(List<String> files) {
    this.only = "reference in (:files) and ";
    parameters.put("files", files);
  }

  /** The references of the files in which all of it is. */
  String files(Sought sought) {
    return sought.all().stream()
        .map(wanted -> "select distinct reference from (" + places(wanted) + ") place")
        .collect(Collectors.joining(" intersect "));
  }

  /** The passages in which something of it is: {@code reference} and {@code passage}. */
  String places(Sought sought) {
    return sought.all().stream()
        .map(wanted -> "select reference, passage from (" + places(wanted) + ") place")
        .collect(Collectors.joining(" union "));
  }

  /** The passages in which these words stand, apart or as one. */
  private String places(Sought.Wanted wanted) {
    String apart =
        wanted.words().stream().map(this::word).collect(Collectors.joining(" intersect "));
    return wanted
        .whole()
        .map(whole -> "select reference, passage from (" + apart + ") apart union " + word(whole))
        .orElse(apart);
  }

  private String word(String sought) {
    byte[] from = sought.getBytes(StandardCharsets.UTF_8);
    byte[] to = Arrays.copyOf(from, from.length + 1);
    to[from.length] = Sought.isWhole(sought) ? 0 : AFTER_ALL;
    return "select reference, passage from search_word where "
        + only
        + "word >= "
        + parameter(from)
        + " and word < "
        + parameter(to);
  }

  private String parameter(byte[] value) {
    String name = "word" + parameters.size();
    parameters.put(name, value);
    return ":" + name;
  }

  /** The values of the parameters of all that was asked for. */
  Map<String, Object> parameters() {
    return parameters;
  }
}
