package org.rogatory.files;

import java.util.List;
import java.util.Optional;
import org.rogatory.access.People;
import org.rogatory.casefile.AlreadyKnown;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.casefile.documents.AlteredDocument;
import org.rogatory.casefile.documents.MalwareScanAway;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.inbox.SomebodyWasFaster;
import org.rogatory.inbox.UnknownTask;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.review.UnseenChanges;
import org.rogatory.journal.EntryAfterItsRecord;
import org.rogatory.journal.FactTooLong;
import org.rogatory.storage.AlteredBytes;
import org.rogatory.web.Fields.FieldProblem;
import org.rogatory.web.Rejection;
import org.rogatory.web.RejectionWords;
import org.rogatory.web.Texts;
import org.rogatory.workflow.StepNotWaiting;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the file's errors mean to whoever sits before a page. */
@Component
class RequestRejections implements RejectionWords {

  private final Texts texts;
  private final People people;

  RequestRejections(Texts texts, People people) {
    this.texts = texts;
    this.people = people;
  }

  @Override
  public Optional<Rejection> of(RuntimeException error) {
    if (error instanceof ForbiddenByProvision forbidden) {
      return Optional.of(new Rejection(HttpStatus.CONFLICT, violations(forbidden.violations())));
    }
    if (error instanceof UnseenChanges unseen) {
      return Optional.of(new Rejection(HttpStatus.CONFLICT, changes(unseen.changes())));
    }
    if (error instanceof BadInput bad) {
      return Optional.of(new Rejection(HttpStatus.UNPROCESSABLE_ENTITY, fields(bad)));
    }
    if (error instanceof AlreadyKnown known) {
      FieldProblem asked = problem(AlreadyKnown.FIELD, known.reason());
      return Optional.of(new Rejection(HttpStatus.CONFLICT, List.of(asked)));
    }
    if (error instanceof FactTooLong tooLong) {
      String words = texts.of("input.too-much-text", tooLong.excess());
      return Optional.of(Rejection.of(HttpStatus.UNPROCESSABLE_ENTITY, words));
    }
    if (error instanceof UnknownFile || error instanceof UnknownTask) {
      return Optional.of(Rejection.of(HttpStatus.NOT_FOUND, texts.of("refused.unknown")));
    }
    if (error instanceof MalwareScanAway) {
      return Optional.of(
          Rejection.of(HttpStatus.SERVICE_UNAVAILABLE, texts.of("refused.not-scanned")));
    }
    return conflict(error).map(text -> Rejection.of(HttpStatus.CONFLICT, text));
  }

  private Optional<String> conflict(RuntimeException error) {
    if (error instanceof NotInThisState state) {
      String instead = state.instead().map(way -> " " + texts.of(way)).orElse("");
      return Optional.of(
          texts.of("refused.state", texts.of(state.matter()), texts.of(state.found())) + instead);
    }
    if (error instanceof SomebodyWasFaster faster) {
      String who = faster.who().map(people::nameOf).orElse(texts.of("refused.faster.course"));
      return Optional.of(
          texts.of(faster.hasEnded() ? "refused.faster.ended" : "refused.faster.claimed", who));
    }
    if (error instanceof AlteredDocument || error instanceof AlteredBytes) {
      return Optional.of(texts.of("document.altered"));
    }
    if (error instanceof StepNotWaiting) {
      return Optional.of(texts.of("refused.faster.ended", texts.of("refused.faster.course")));
    }
    return error instanceof EntryAfterItsRecord
        ? Optional.of(texts.of("input.in-the-future"))
        : Optional.empty();
  }

  private List<FieldProblem> violations(List<Violation> violations) {
    return violations.stream()
        .map(
            violation ->
                new FieldProblem(
                    "",
                    texts.of(
                        "refused.cited",
                        texts.of(violation.reason()),
                        texts.of(violation.provision()))))
        .toList();
  }

  private List<FieldProblem> changes(List<FindingChanged> changes) {
    return changes.stream()
        .map(change -> new FieldProblem("looked[" + change.id() + "]", words(change)))
        .toList();
  }

  private String words(FindingChanged change) {
    String words =
        texts.of(
            "finding.changed",
            texts.of(change.about()),
            texts.of(change.before()),
            texts.of(change.after()));
    return change.measure() == 0 ? words : texts.of("finding.of-measure", change.measure(), words);
  }

  private List<FieldProblem> fields(BadInput bad) {
    return bad.fields().entrySet().stream()
        .map(field -> problem(field.getKey(), field.getValue()))
        .toList();
  }

  private FieldProblem problem(String field, Reason reason) {
    return new FieldProblem(field, texts.of(reason));
  }

  /** The state that was found, of whatever kind it is. */
}
