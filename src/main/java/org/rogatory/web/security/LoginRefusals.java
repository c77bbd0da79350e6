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
      return attempts.areWrong() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE;
    }
    return isUnknown(refused) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNAUTHORIZED;
  }

  /** Whether nobody can say if the password is right, since the accounts cannot be read. */
  static boolean isUnknown(AuthenticationException refused) {
    return refused instanceof InternalAuthenticationServiceException;
  }
}
