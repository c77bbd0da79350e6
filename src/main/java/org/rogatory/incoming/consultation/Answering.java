package org.rogatory.incoming.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureLife;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.review.Proposal;

/**
 * Whether what the requesting State writes answers a consultation, 40(28). As long as the decision
 * is not sent, a person says so of each text and document: none passes unseen under another name.
 */
@Clause({"40(16)", "40(28)"})
public final class Answering {

  /** What is said where it answers none. */
  public static final String NONE = "none";

  private static final String FIELD = "answers";

  private final RequestPen pen;
  private final List<Measure> asked;

  private Answering(RequestPen pen) {
    this.pen = pen;
    this.asked =
        waiting(pen.request()).stream().filter(measure -> sent(measure).isPresent()).toList();
  }

  /**
   * @param pen writes at the moment at which it arrived
   */
  public static Answering of(RequestPen pen) {
    return new Answering(pen);
  }

  /** The measures whose State was consulted, and whose decision is not sent. */
  public static List<Measure> waiting(Request request) {
    return request.openMeasures().stream()
        .filter(measure -> measure.consulted().isPresent() && !measure.state().isDecided())
        .filter(measure -> MeasureLife.allows(measure, MeasureVerb.RECEIVE_REPLY))
        .toList();
  }

  /**
   * A text or document that is recorded as something else answers none of them.
   *
   * @param answers the number of the measure whose consultation it answers, or {@link #NONE}
   * @throws BadInput at {@code answers} where that is not said, or where it answers one: then it is
   *     recorded as the reply
   */
  public void require(@Nullable String answers) {
    if (asked.isEmpty() || NONE.equals(answers)) {
      return;
    }
    boolean one =
        asked.stream().anyMatch(measure -> String.valueOf(measure.number()).equals(answers));
    throw BadInput.at(
        FIELD,
        one
            ? Reason.of("input.record-as-reply", String.valueOf(answers))
            : Reason.of("input.answers-which"));
  }

  /**
   * It was taken, and answers none of them; whoever decides is told of it. What was approved was
   * approved without it: the measure is decided anew, and its letter carries nothing any more.
   */
  public void heardBesides() {
    for (Measure measure : asked) {
      heardBesides(pen, measure, sent(measure).orElseThrow());
    }
  }

  /** Something reached us that may be meant as an answer, and is none yet. */
  static void heardBesides(RequestPen pen, Measure measure, Consultation consultation) {
    consultation.heardBesides(pen.moment().day());
    pen.write(
        measure.matter(),
        Provision.of("40(28)"),
        new MeasureFact.ConsultationHeardBesides(measure.number(), consultation.number()));
    if (Proposal.stands(measure) && measure.decision().approvedBy().isPresent()) {
      Proposal.takeBack(pen, measure);
    }
  }

  private boolean isBefore(Instant sent) {
    return sent.isBefore(pen.moment().at());
  }

  /** The latest consultation that was sent by then. */
  private Optional<Consultation> sent(Measure measure) {
    return measure.heldConsultations().stream()
        .filter(each -> each.sentAt().filter(this::isBefore).isPresent())
        .reduce((earlier, later) -> later);
  }
}
