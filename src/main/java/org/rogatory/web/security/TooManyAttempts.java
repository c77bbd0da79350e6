package org.rogatory.web.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords came from there; the one that came now was not looked at. */
final class TooManyAttempts extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyAttempts(Duration wait) {
    super("too many wrong passwords");
    this.wait = wait;
  }

  Duration toWait() {
    return wait;
  }
}
