package org.rogatory.web.late;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.rogatory.web.paths.AskedPath;
import org.springframework.http.HttpMethod;

/**
 * Forms that come after the session of their page has ended. Nothing is done and nothing is
 * remembered: the answer says so, and gives back what was typed.
 */
public final class LateForms {

  /** What whoever is not logged in may send. */
  private static final Set<String> OF_ANYBODY = Set.of("/login", "/logout", "/language", "/theme");

  private LateForms() {}

  /** Whether this is a form that only those may send who are logged in. */
  public static boolean isOne(HttpServletRequest request) {
    String path = AskedPath.of(request);
    return HttpMethod.POST.matches(request.getMethod()) && !OF_ANYBODY.contains(path);
  }

  /** Answers somebody who is not logged in any more. */
  public static void answer(
      HttpServletRequest request, HttpServletResponse response, Written.Late readable)
      throws IOException {
    Written.mark(request, readable);
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
  }
}
