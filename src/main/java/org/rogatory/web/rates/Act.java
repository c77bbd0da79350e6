package org.rogatory.web.rates;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rogatory.web.paths.AskedPath;
import org.springframework.http.HttpMethod;

/** What may be done only so often. */
public enum Act {
  WRONG_PASSWORD,
  STRANGER,
  SEARCH,
  EXPORT,
  API;

  private static final Pattern PAPERS =
      Pattern.compile("(/api)?/files/[^/]+/(documents|letters)/\\d+|/api/.*/letters/\\d+");
  private static final Set<String> LISTS =
      Set.of(
          "/files",
          "/inbox",
          "/search",
          "/states",
          "/api/files",
          "/api/requests",
          "/api/search",
          "/api/tasks");

  /** What a request asks for, where that is counted. */
  static Optional<Act> of(HttpServletRequest request) {
    String path = AskedPath.of(request);
    boolean reads = HttpMethod.GET.matches(request.getMethod());
    if (reads && PAPERS.matcher(path).matches()) {
      return Optional.of(EXPORT);
    }
    if (reads && request.getQueryString() != null && isList(path)) {
      return Optional.of(SEARCH);
    }
    return AskedPath.isOfApi(request) ? Optional.of(API) : Optional.empty();
  }

  private static boolean isList(String path) {
    return LISTS.contains(path) || path.startsWith("/overview/");
  }
}
