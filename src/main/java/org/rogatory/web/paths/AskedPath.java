package org.rogatory.web.paths;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/**
 * The path that a request asks for, as routes are found by it: within the program, decoded, and
 * without parameters. Whoever decides by the path as it was sent is got round by {@code %61pi}.
 */
public final class AskedPath {

  private static final UrlPathHelper PATHS = new UrlPathHelper();

  private AskedPath() {}

  /** Begins with a slash. */
  public static String of(HttpServletRequest request) {
    return PATHS.getPathWithinApplication(request);
  }

  /** Whether a call of the API is asked for. */
  public static boolean isOfApi(HttpServletRequest request) {
    return of(request).startsWith("/api/");
  }

  /** Whether somebody asks how the program is, and nothing else. */
  public static boolean isHealth(HttpServletRequest request) {
    return of(request).equals("/actuator/health");
  }
}
