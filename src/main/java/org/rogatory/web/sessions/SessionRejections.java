package org.rogatory.web.sessions;

import java.util.Optional;
import org.rogatory.web.Rejection;
import org.rogatory.web.RejectionWords;
import org.rogatory.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** That sessions are ended after a fresh login only, in words. */
@Component
class SessionRejections implements RejectionWords {

  private final Texts texts;

  SessionRejections(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Optional<Rejection> of(RuntimeException error) {
    return error instanceof EndingSessions.LoginAgain
        ? Optional.of(Rejection.of(HttpStatus.FORBIDDEN, texts.of("sessions.again.text")))
        : Optional.empty();
  }
}
