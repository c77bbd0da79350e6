package org.rogatory.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.web.util.WebUtils;

/** Light, dark, or as the reader's machine is set. */
public enum Theme {
  AUTO,
  LIGHT,
  DARK;

  static final String COOKIE = "theme";

  /** As in the cookie, in the page and in the messages. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Theme of(HttpServletRequest request) {
    Cookie chosen = WebUtils.getCookie(request, COOKIE);
    return chosen == null ? AUTO : of(chosen.getValue());
  }

  /** The theme with this id, {@link #AUTO} for anything else. */
  static Theme of(String id) {
    return Arrays.stream(values()).filter(theme -> theme.id().equals(id)).findFirst().orElse(AUTO);
  }
}
