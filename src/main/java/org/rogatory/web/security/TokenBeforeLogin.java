package org.rogatory.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.web.util.WebUtils;

/**
 * Keeps the token of forms in the session of a person who is logged in, and for strangers in a
 * cookie: no session is made for those who only look at the login page.
 */
final class TokenBeforeLogin implements CsrfTokenRepository {

  private static final String NAME = "entrance";

  /** The header and the field that Spring gives its tokens. */
  private static final String HEADER = "X-CSRF-TOKEN";

  private static final String FIELD = "_csrf";
  private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{64}");

  /** In bytes, of which an identifier of Java's own would leave 122 bits to chance. */
  private static final int LENGTH = 32;

  private final SecureRandom chance = new SecureRandom();

  private final CsrfTokenRepository session = new HttpSessionCsrfTokenRepository();

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    byte[] token = new byte[LENGTH];
    chance.nextBytes(token);
    return new DefaultCsrfToken(HEADER, FIELD, HexFormat.of().formatHex(token));
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null) {
      session.saveToken(token, request, response);
      return;
    }
    ResponseCookie cookie =
        ResponseCookie.from(name(request), token == null ? "" : token.getToken())
            .path("/")
            .maxAge(token == null ? Duration.ZERO : Duration.ofSeconds(-1))
            .httpOnly(true)
            .sameSite("Lax")
            .secure(request.isSecure())
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    if (request.getSession(false) != null) {
      return session.loadToken(request);
    }
    Cookie cookie = WebUtils.getCookie(request, name(request));
    return cookie == null || !TOKEN.matcher(cookie.getValue()).matches()
        ? null
        : new DefaultCsrfToken(HEADER, FIELD, cookie.getValue());
  }

  /** With this prefix a browser takes the cookie from this very site only, and only over TLS. */
  private static String name(HttpServletRequest request) {
    return request.isSecure() ? "__Host-" + NAME : NAME;
  }
}
