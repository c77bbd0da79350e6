package org.rogatory.api;

import static org.springframework.http.HttpStatus.CONFLICT;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.access.People;
import org.rogatory.api.bodies.LimitedBody;
import org.rogatory.casefile.AlreadyKnown;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.casefile.documents.AlteredDocument;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Violation;
import org.rogatory.inbox.SomebodyWasFaster;
import org.rogatory.inbox.UnknownTask;
import org.rogatory.incoming.review.UnseenChanges;
import org.rogatory.journal.FactTooLong;
import org.rogatory.letters.LetterChangedMeanwhile;
import org.rogatory.letters.OutdatedLetter;
import org.rogatory.letters.UnknownLetter;
import org.rogatory.register.UnknownState;
import org.rogatory.storage.AlteredBytes;
import org.rogatory.storage.Busy;
import org.rogatory.web.RefusedFields;
import org.rogatory.web.WrongFields;
import org.rogatory.web.once.AnswerWithheld;
import org.rogatory.web.once.Once;
import org.rogatory.web.once.OnceCalls;
import org.rogatory.workflow.StepNotWaiting;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * The domain's errors as RFC 9457 problems: what the treaty forbids is a 409 that names its
 * provision, bad input a 422 that names every field, what is unknown or hidden a 404.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

  /** Of so many fields it is told what is wrong; nobody reads more. */
  private static final int TOLD = 100;

  private final MessageSource messages;
  private final People people;
  private final OnceCalls calls;

  Problems(MessageSource messages, People people, OnceCalls calls) {
    this.messages = messages;
    this.people = people;
    this.calls = calls;
  }

  @ExceptionHandler
  ProblemDetail forbidden(ForbiddenByProvision e, Locale locale) {
    ProblemDetail problem =
        problem(CONFLICT, "problem.forbidden", words(e.reason(), locale), locale);
    problem.setProperty("provision", e.provision().toString());
    List<Map<String, String>> violations =
        e.violations().stream().map(violation -> violation(violation, locale)).toList();
    problem.setProperty("violations", violations);
    return problem;
  }

  private Map<String, String> violation(Violation violation, Locale locale) {
    return Map.of(
        "provision", violation.provision().toString(), "reason", words(violation.reason(), locale));
  }

  @ExceptionHandler
  ProblemDetail notNow(NotInThisState e, Locale locale) {
    String found = text(e.found().key(), locale);
    String detail = text("problem.state.detail", locale, e.matter(), found);
    String instead = e.instead().map(way -> " " + words(way, locale)).orElse("");
    ProblemDetail problem = problem(CONFLICT, "problem.state", detail + instead, locale);
    problem.setProperty("found", e.found().id());
    problem.setProperty("possible", e.possible());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail faster(SomebodyWasFaster e, Locale locale) {
    String who = e.who().map(people::nameOf).orElse(text("problem.faster.nobody", locale));
    String key = e.hasEnded() ? "problem.faster.ended" : "problem.faster.claimed";
    ProblemDetail problem = problem(CONFLICT, "problem.faster", text(key, locale, who), locale);
    problem.setProperty("who", e.who().orElse(null));
    return problem;
  }

  @ExceptionHandler
  ProblemDetail changedMeanwhile(LetterChangedMeanwhile e, Locale locale) {
    String detail = text("letter.changed-meanwhile", locale, people.nameOf(e.who()));
    ProblemDetail problem = problem(CONFLICT, "problem.faster", detail, locale);
    problem.setProperty("who", e.who());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail outdated(OutdatedLetter e, Locale locale) {
    ProblemDetail problem = problem(CONFLICT, "problem.outdated", text(e.key(), locale), locale);
    problem.setProperty("differences", e.differences());
    return problem;
  }

  /** Each change is confirmed by its id: {@code looked} is sent back as it stands here. */
  @ExceptionHandler
  ProblemDetail unseen(UnseenChanges e, Locale locale) {
    String detail = text("problem.unseen.detail", locale);
    ProblemDetail problem = problem(CONFLICT, "problem.unseen", detail, locale);
    problem.setProperty(
        "changes", ChangeJson.all(e.changes(), (key, args) -> text(key, locale, args)));
    problem.setProperty("looked", e.looked());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail damaged(Unreadable e, Locale locale) {
    String detail = text("refused.unreadable", locale, e.text());
    return problem(CONFLICT, "problem.unreadable-value", detail, locale);
  }

  @ExceptionHandler({AlteredDocument.class, AlteredBytes.class})
  ProblemDetail altered(RuntimeException e, Locale locale) {
    return problem(CONFLICT, "problem.altered", text("document.altered", locale), locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> busy(Busy e, Locale locale) {
    String detail = text("problem.503.detail", locale);
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(e.secondsToWait()))
        .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "problem.503.title", detail, locale));
  }

  @ExceptionHandler(StepNotWaiting.class)
  ProblemDetail ended(StepNotWaiting e, Locale locale) {
    return problem(CONFLICT, "problem.faster", text("problem.ended", locale), locale);
  }

  @ExceptionHandler
  ProblemDetail atOnce(ConcurrencyFailureException e, Locale locale) {
    return problem(CONFLICT, "problem.faster", text("refused.at-once", locale), locale);
  }

  @ExceptionHandler
  ProblemDetail badInput(BadInput e, Locale locale) {
    Map<String, String> fields = new LinkedHashMap<>();
    e.fields().forEach((field, reason) -> fields.put(field, words(reason, locale)));
    return unprocessable(fields, locale);
  }

  @ExceptionHandler
  ProblemDetail known(AlreadyKnown e, Locale locale) {
    String files = e.files().stream().map(Object::toString).collect(Collectors.joining(", "));
    String detail = text("problem.known.detail", locale, files, AlreadyKnown.FIELD);
    ProblemDetail problem = problem(CONFLICT, "problem.known", detail, locale);
    problem.setProperty("files", e.files().stream().map(Object::toString).toList());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail tooMuch(FactTooLong e, Locale locale) {
    String detail = text("input.too-much-text", locale, e.excess());
    return problem(HttpStatus.UNPROCESSABLE_ENTITY, "problem.input", detail, locale);
  }

  @ExceptionHandler
  ProblemDetail badShape(BindException e, Locale locale) {
    return badShape((Errors) e, locale);
  }

  @ExceptionHandler
  ProblemDetail badShape(WrongFields e, Locale locale) {
    Map<String, String> fields = shape(e.errors(), locale);
    e.rules().forEach((field, reason) -> fields.putIfAbsent(field, words(reason, locale)));
    return unprocessable(fields, locale);
  }

  private ProblemDetail badShape(Errors errors, Locale locale) {
    return unprocessable(shape(errors, locale), locale);
  }

  private Map<String, String> shape(Errors errors, Locale locale) {
    return errors.getFieldErrors().stream()
        .collect(
            Collectors.toMap(
                error -> error.getField(),
                error -> messages.getMessage(error, locale),
                (one, other) -> one + " " + other,
                LinkedHashMap::new));
  }

  @ExceptionHandler
  ProblemDetail unreadable(HttpMessageNotReadableException e, Locale locale) {
    if (e.getCause() instanceof LimitedBody.BodyTooLarge tooLarge) {
      String detail = text("problem.body.detail", locale, tooLarge.most().toKilobytes());
      return problem(HttpStatus.PAYLOAD_TOO_LARGE, "problem.body", detail, locale);
    }
    if (e.getCause() instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      UnreadableJson found = UnreadableJson.of(mapping);
      return unprocessable(Map.of(found.field(), words(found.reason(), locale)), locale);
    }
    return problem(HttpStatus.BAD_REQUEST, "problem.unreadable", locale);
  }

  @ExceptionHandler
  ProblemDetail otherContent(Once.OtherContent e, HttpServletRequest request, Locale locale) {
    String detail = text("problem.key.detail", locale, OnceCalls.HEADER);
    ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, "problem.key", detail, locale);
    calls.made(e, request).ifPresent(made -> problem.setProperty("made", made));
    return problem;
  }

  @ExceptionHandler
  ProblemDetail unusableKey(OnceCalls.UnusableKey e, Locale locale) {
    String detail = text("problem.key-length.detail", locale, OnceCalls.HEADER, OnceCalls.LONGEST);
    return problem(HttpStatus.BAD_REQUEST, "problem.key-length", detail, locale);
  }

  @ExceptionHandler({
    UnknownFile.class,
    UnknownLetter.class,
    UnknownTask.class,
    UnknownState.class,
    AnswerWithheld.class
  })
  ProblemDetail unknown(RuntimeException e, Locale locale) {
    return problem(HttpStatus.NOT_FOUND, "problem.unknown", locale);
  }

  @ExceptionHandler
  ProblemDetail denied(AccessDeniedException e, Locale locale) {
    return problem(HttpStatus.FORBIDDEN, "problem.denied", locale);
  }

  private ProblemDetail unprocessable(Map<String, String> fields, Locale locale) {
    RefusedFields.note(fields.keySet());
    Map<String, String> told = new LinkedHashMap<>();
    fields.entrySet().stream()
        .limit(TOLD)
        .forEach(field -> told.put(field.getKey(), field.getValue()));
    String more = told.size() < fields.size() ? " " + text("problem.input.more", locale, TOLD) : "";
    String detail = text("problem.input.detail", locale, fields.size()) + more;
    ProblemDetail problem =
        problem(HttpStatus.UNPROCESSABLE_ENTITY, "problem.input", detail, locale);
    problem.setProperty("errors", told);
    return problem;
  }

  private ProblemDetail problem(HttpStatus status, String key, Locale locale) {
    return problem(status, key, text(key + ".detail", locale), locale);
  }

  ProblemDetail problem(HttpStatus status, String key, String detail, Locale locale) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(text(key, locale));
    problem.setType(java.net.URI.create("urn:rogatory:" + key.replace('.', ':')));
    return problem;
  }

  private String words(Reason reason, Locale locale) {
    return text(reason.key(), locale, reason.args().toArray());
  }

  String text(String key, Locale locale, Object... args) {
    return messages.getMessage(key, args, locale);
  }
}
