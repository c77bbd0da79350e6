package org.rogatory.api;

import static org.springframework.http.HttpStatus.CONFLICT;

import java.util.Locale;
import org.rogatory.integrity.DamagedFile;
import org.rogatory.integrity.DamagedRegister;
import org.rogatory.integrity.seals.KeyChanged;
import org.rogatory.integrity.seals.RootsLost;
import org.rogatory.integrity.seals.UnusableKey;
import org.rogatory.letters.AlteredLetter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What does not agree with what was written or sealed, as an RFC 9457 problem: a 409. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class IntegrityProblems {

  private final Problems problems;

  IntegrityProblems(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ProblemDetail altered(AlteredLetter e, Locale locale) {
    return problems.problem(
        CONFLICT, "problem.altered", problems.text("letter.altered", locale), locale);
  }

  @ExceptionHandler
  ProblemDetail damaged(DamagedFile e, Locale locale) {
    String detail = problems.text("integrity.damaged-file", locale);
    return problems.problem(CONFLICT, "problem.damaged-file", detail, locale);
  }

  @ExceptionHandler
  ProblemDetail damaged(DamagedRegister e, Locale locale) {
    String detail = problems.text("integrity.damaged-register", locale, e.state());
    return problems.problem(CONFLICT, "problem.damaged-register", detail, locale);
  }

  @ExceptionHandler
  ProblemDetail unusable(UnusableKey e, Locale locale) {
    String detail = problems.text("integrity.unusable-key", locale, String.valueOf(e.getMessage()));
    return problems.problem(CONFLICT, "problem.unusable-key", detail, locale);
  }

  @ExceptionHandler
  ProblemDetail lost(RootsLost e, Locale locale) {
    String detail =
        problems.text("integrity.roots-lost", locale, String.valueOf(e.number()), e.folder());
    return problems.problem(CONFLICT, "problem.roots-lost", detail, locale);
  }

  @ExceptionHandler
  ProblemDetail changed(KeyChanged e, Locale locale) {
    String detail = problems.text("integrity.key-changed", locale, e.fingerprint());
    return problems.problem(CONFLICT, "problem.key-changed", detail, locale);
  }
}
