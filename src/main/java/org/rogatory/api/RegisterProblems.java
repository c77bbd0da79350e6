package org.rogatory.api;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.People;
import org.rogatory.journal.Actor;
import org.rogatory.register.Change;
import org.rogatory.register.FactChangedMeanwhile;
import org.rogatory.register.Touched;
import org.rogatory.register.UnseenFiles;
import org.rogatory.register.facts.RecordedFact;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What stands against a change of the register, as an RFC 9457 problem: a 409 with what is held.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RegisterProblems {

  private final Problems problems;
  private final People people;

  RegisterProblems(Problems problems, People people) {
    this.problems = problems;
    this.people = people;
  }

  /** Of a fact in the register; {@code revision} is what the next try names as {@code seen}. */
  @ExceptionHandler
  ProblemDetail changedMeanwhile(FactChangedMeanwhile e, Locale locale) {
    String who =
        e.last()
            .map(Change::by)
            .filter(Actor::isPerson)
            .map(person -> people.nameOf(person.name()))
            .orElse(problems.text("register.program", locale));
    String key = "register.meanwhile." + (e.current().isPresent() ? "changed" : "removed");
    ProblemDetail problem =
        problems.problem(
            HttpStatus.CONFLICT, "problem.faster", problems.text(key, locale, who), locale);
    problem.setProperty("revision", e.current().map(RecordedFact::revision).orElse(0));
    problem.setProperty("fact", e.current().map(RecordedFact::fact).orElse(null));
    problem.setProperty("provenance", e.current().map(RecordedFact::provenance).orElse(null));
    return problem;
  }

  /** Each open file is confirmed by its id: {@code looked} is sent back as it stands here. */
  @ExceptionHandler
  ProblemDetail unseen(UnseenFiles e, Locale locale) {
    String detail = problems.text("problem.unseen.detail", locale);
    ProblemDetail problem = problems.problem(HttpStatus.CONFLICT, "problem.unseen", detail, locale);
    problem.setProperty(
        "files", TouchedFile.all(e.files(), (key, args) -> problems.text(key, locale, args)));
    problem.setProperty("looked", e.looked());
    return problem;
  }

  /**
   * An open file that rests on what the register says, and of which something would be found
   * otherwise.
   *
   * @param id by which {@code looked} says that a person looked at it
   * @param file its reference; null where the caller may not know of it
   * @param text the file with what is found otherwise, in the caller's language, as the page shows
   *     it
   */
  record TouchedFile(String id, @Nullable String file, String text) {

    /**
     * The files in words.
     *
     * @param words the text of a message with its arguments
     */
    static List<TouchedFile> all(List<Touched> files, BiFunction<String, Object[], String> words) {
      return files.stream()
          .map(
              file ->
                  new TouchedFile(
                      file.id(), file.file().isEmpty() ? null : file.file(), file.words(words)))
          .toList();
    }
  }
}
