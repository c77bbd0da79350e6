package org.rogatory.integrity.pages;

import java.util.Optional;
import org.rogatory.integrity.DamagedFile;
import org.rogatory.integrity.DamagedRegister;
import org.rogatory.integrity.seals.KeyChanged;
import org.rogatory.integrity.seals.RootsLost;
import org.rogatory.integrity.seals.UnusableKey;
import org.rogatory.web.Rejection;
import org.rogatory.web.RejectionWords;
import org.rogatory.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What it means on a page that something was altered, or that the key cannot seal. */
@Component
class IntegrityRejections implements RejectionWords {

  private final Texts texts;

  IntegrityRejections(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Optional<Rejection> of(RuntimeException error) {
    if (error instanceof DamagedFile) {
      return Optional.of(Rejection.of(HttpStatus.CONFLICT, texts.of("integrity.damaged-file")));
    }
    if (error instanceof DamagedRegister damaged) {
      return Optional.of(
          Rejection.of(
              HttpStatus.CONFLICT, texts.of("integrity.damaged-register", damaged.state())));
    }
    if (error instanceof KeyChanged changed) {
      return Optional.of(
          Rejection.of(
              HttpStatus.CONFLICT, texts.of("integrity.key-changed", changed.fingerprint())));
    }
    if (error instanceof RootsLost lost) {
      return Optional.of(
          Rejection.of(
              HttpStatus.CONFLICT,
              texts.of("integrity.roots-lost", String.valueOf(lost.number()), lost.folder())));
    }
    return error instanceof UnusableKey unusable
        ? Optional.of(
            Rejection.of(
                HttpStatus.CONFLICT,
                texts.of("integrity.unusable-key", String.valueOf(unusable.getMessage()))))
        : Optional.empty();
  }
}
