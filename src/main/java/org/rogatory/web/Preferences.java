package org.rogatory.web;

import jakarta.servlet.http.HttpServletRequest;
import org.rogatory.access.Allowed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reader's choice of language and theme, kept in cookies that the server reads. */
@Controller
@Allowed(anyone = true)
class Preferences {

  @PostMapping("/language")
  ResponseEntity<Void> language(
      @RequestParam String language,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request) {
    return remember(Languages.COOKIE, Languages.languageOf(language), back, request);
  }

  @PostMapping("/theme")
  ResponseEntity<Void> theme(
      @RequestParam String theme,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request) {
    return remember(Theme.COOKIE, Theme.of(theme).id(), back, request);
  }

  private static ResponseEntity<Void> remember(
      ChoiceCookie cookie, String value, String back, HttpServletRequest request) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, cookie.keep(value, request))
        .header(HttpHeaders.LOCATION, InsideAddress.of(back).orElse("/"))
        .build();
  }
}
