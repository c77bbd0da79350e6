package org.rogatory.web.security;

import jakarta.servlet.http.HttpServletResponse;
import org.rogatory.web.rates.TooOften;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;

/** What a refused login means: a wrong password, or something that is nobody's fault. */
final class LoginRefusals {

  private LoginRefusals() {}

  /** The status of the answer; with it goes, where it helps to wait, how long. */
  static HttpStatus statusOf(AuthenticationException refused, HttpServletResponse response) {
    if (refused instanceof TooManyAttempts attempts) {
      TooOften.tell(response, attempts.toWait());
      return HttpStatus.TOO_MANY_REQUESTS;
    }
    if (refused instanceof InternalAuthenticationServiceException) {
      return HttpStatus.SERVICE_UNAVAILABLE;
    }
    return HttpStatus.UNAUTHORIZED;
  }
}
