package org.rogatory.web.security;

import java.time.Duration;
import org.rogatory.web.rates.Attempts;
import org.springframework.security.core.AuthenticationException;

/**
 * Too many passwords came from there, wrong ones or so many at once that nobody knew in time; the
 * one that came now was not looked at.
 */
final class TooManyAttempts extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;
  private final boolean areWrong;

  TooManyAttempts(Attempts.Refused refused) {
    this(refused.after(), refused.areWrong());
  }

  /** Too many wrong ones. */
  TooManyAttempts(Duration wait) {
    this(wait, true);
  }

  private TooManyAttempts(Duration wait, boolean areWrong) {
    super(areWrong ? "too many wrong passwords" : "too many passwords at once");
    this.wait = wait;
    this.areWrong = areWrong;
  }

  Duration toWait() {
    return wait;
  }

  boolean areWrong() {
    return areWrong;
  }
}
