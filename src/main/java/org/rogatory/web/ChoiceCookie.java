package org.rogatory.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A reader's choice, kept by the browser. By TLS its name has the prefix with which a browser takes
 * it from this very host only.
 */
record ChoiceCookie(String name) {

  /** What the reader chose, as the browser sends it; anything may stand in it. */
  Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, name(request))).map(Cookie::getValue);
  }

  /** The header that keeps a choice for a year. */
  String keep(String value, HttpServletRequest request) {
    return ResponseCookie.from(name(request), value)
        .path("/")
        .maxAge(Duration.ofDays(365))
        .httpOnly(true)
        .sameSite("Lax")
        .secure(request.isSecure())
        .build()
        .toString();
  }

  private String name(HttpServletRequest request) {
    return request.isSecure() ? "__Host-" + name : name;
  }
}
