package org.rogatory.web.once;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;

/** Who sent a request, by login name. */
final class SentBy {

  private SentBy() {}

  static String of(HttpServletRequest request) {
    Principal who = request.getUserPrincipal();
    return who == null ? "" : who.getName();
  }
}
