package org.rogatory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;

/** Light, dark, or as the reader's machine is set. */
public enum Theme {
  AUTO,
  LIGHT,
  DARK;

  static final ChoiceCookie COOKIE = new ChoiceCookie("theme");

  /** As in the cookie, in the page and in the messages. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Theme of(HttpServletRequest request) {
    return COOKIE.of(request).map(Theme::of).orElse(AUTO);
  }

  /** The theme with this id, {@link #AUTO} for anything else. */
  static Theme of(String id) {
    return Arrays.stream(values()).filter(theme -> theme.id().equals(id)).findFirst().orElse(AUTO);
  }
}
