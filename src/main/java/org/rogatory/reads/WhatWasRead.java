package org.rogatory.reads;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a file a request asks for, by its route.
 *
 * @param detail which of them, at most 200 characters
 * @param goesOn whether it belongs to what was read just before, where the same was: a further
 *     range of a document, a list that a page fetches anew
 */
record WhatWasRead(ReadKind kind, String detail, boolean goesOn) {

  private static final int LONGEST = 200;
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern KNOWN = Pattern.compile("[A-Za-z0-9-]{1,40}");
  private static final Pattern NAMES_FILE = Pattern.compile(".*?\\{(?:reference|task|id)}");

  /** Those that have a word of their own, by what follows the file in their route. */
  private static final Map<String, ReadKind> OWN =
      Map.of(
          "GET /journal", ReadKind.JOURNAL,
          "GET /reads", ReadKind.READS,
          "GET /documents/{number}", ReadKind.DOCUMENT,
          "GET /letters/{number}", ReadKind.LETTER,
          "POST /preview", ReadKind.PREVIEW);

  WhatWasRead {
    detail = detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST);
  }

  WhatWasRead(ReadKind kind, String detail) {
    this(kind, detail, false);
  }

  /** The same, which goes on with what was read just before. */
  WhatWasRead further() {
    return new WhatWasRead(kind, detail, true);
  }

  /**
   * What a route asks for.
   *
   * @param pattern of the route, such as {@code /files/{reference}/note}
   * @param part what of the file the address names besides, such as the step of a task
   */
  static WhatWasRead of(String method, String pattern, Map<String, String> variables, String part) {
    String asked = method.equals("HEAD") ? "GET" : method;
    String tail = NAMES_FILE.matcher(pattern).replaceFirst("");
    ReadKind own = OWN.get(asked + " " + tail);
    if (own != null) {
      return new WhatWasRead(
          own, part + variables.getOrDefault("number", "").replaceAll("\\D", ""));
    }
    if (pattern.startsWith("/api/")) {
      return new WhatWasRead(ReadKind.CALL, method + " " + pattern.replaceFirst("^/api", ""));
    }
    String where =
        Stream.of(part, filled(tail, variables))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("/"));
    return new WhatWasRead(page(asked, tail, part), where);
  }

  /** What a list shows. */
  static WhatWasRead list(String pattern) {
    return new WhatWasRead(ReadKind.LIST, pattern, true);
  }

  private static ReadKind page(String method, String tail, String part) {
    if (!method.equals("GET")) {
      return ReadKind.SENT;
    }
    if (!tail.isEmpty()) {
      return ReadKind.FORM;
    }
    return part.isEmpty() ? ReadKind.PAGE : ReadKind.TASK;
  }

  /** What was typed into the address is kept only where it can be a name of ours. */
  private static String filled(String tail, Map<String, String> variables) {
    return VARIABLE
        .matcher(tail)
        .replaceAll(variable -> value(variable, variables))
        .replaceFirst("^/", "");
  }

  private static String value(MatchResult variable, Map<String, String> variables) {
    String value = variables.getOrDefault(variable.group(1), "");
    return KNOWN.matcher(value).matches() ? value : "?";
  }
}
