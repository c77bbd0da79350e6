package org.rogatory.incoming.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.asked.EarlierLink;
import org.rogatory.incoming.contents.EndedWaivers;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.journal.Reference;
import org.rogatory.register.facts.CountryCode;

/**
 * A request turns out to come from another State than was registered. What was established of the
 * first one's origin says nothing of the other, 40(13), and what the first one answered in a
 * consultation binds nobody, 40(28). What the first one did not answer is asked of the other,
 * 40(16).
 */
@Clause({"40(13)", "40(16)", "40(28)"})
final class AnotherState {

  private final RequestPen pen;
  private final Request request;

  private AnotherState(RequestPen pen) {
    this.pen = pen;
    this.request = pen.request();
  }

  static AnotherState of(RequestPen pen) {
    return new AnotherState(pen);
  }

  /**
   * Whether a State can be the requesting one.
   *
   * @param changed the fields that are corrected
   * @throws BadInput where it is our own, or is corrected while a link stands
   */
  void check(CountryCode state, List<String> changed) {
    String field = RegisteredField.REQUESTING_STATE.form();
    if (state.value().equals(request.reference().state())) {
      throw BadInput.at(field, Reason.of("input.own-state"));
    }
    if (changed.contains(field)) {
      checkLinks(field);
    }
  }

  /**
   * What is held for one State is not handed to another unseen, 42(8): whoever corrects the State
   * ends the link before, with a reason, which frees nothing.
   */
  @Clause({"42(8)", "50(8)"})
  private void checkLinks(String field) {
    Stream.concat(
            request.formalities().earlier().stream()
                .filter(link -> link.stands() && (link.isOurs() || link.holding().isPresent()))
                .map(EarlierLink::to),
            pen.rules().earlier().followedBy(request).stream().map(Reference::value))
        .findFirst()
        .ifPresent(
            other -> {
              throw BadInput.at(
                  field,
                  mayBeNamed(other)
                      ? Reason.of("input.linked-for-state", other)
                      : Reason.of("input.linked-for-state-unnamed"));
            });
  }

  /** A number of ours is named only to whoever may know of that file, 40(20). */
  private boolean mayBeNamed(String other) {
    return Reference.parse(other.replaceFirst("/.*", ""))
        .map(file -> pen.rules().earlier().openedAt(file, request, pen.actor()).isPresent())
        .orElse(true);
  }

  /**
   * Takes back what the first State was found to be and said.
   *
   * @param reason why the State is corrected
   */
  void begin(String reason) {
    Supplementing asking = Supplementing.of(pen);
    Optional<Supplement> asked = request.openSupplement();
    EndedWaivers.ofAll(pen);
    if (request.formalities().authenticity() == Authenticity.VERIFIED) {
      OriginFound anew = new OriginFound(Authenticity.UNVERIFIED, List.of(), reason);
      Filing.of(pen).authenticated(anew, "reason");
    }
    asked.ifPresent(asking::askAnew);
    request.openMeasures().forEach(this::forget);
  }

  private void forget(Measure measure) {
    for (Consultation consultation : measure.consultations()) {
      if (!consultation.isOpen() && consultation.stage() != Consultation.Stage.DROPPED) {
        consultation.dropped();
        pen.write(
            measure.matter(),
            null,
            new MeasureFact.ConsultationSetAside(measure.number(), consultation.number()));
      }
    }
  }
}
