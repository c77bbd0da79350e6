package org.rogatory.incoming.triage;

import java.util.List;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Provision;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureLife;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.contents.OwnWords;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.filing.FollowUps;
import org.rogatory.incoming.found.FoundBasis;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.found.Triage;

/**
 * What happens when a request is looked at for the first time: legal basis, authenticity, channel
 * and scope are settled, and each measure is opened or found outside the Convention.
 */
public final class Triaging {

  private static final Provision BASIS = Provision.of("40(7)");

  private final Request request;
  private final RequestPen pen;
  private final Admission rules;

  /** What can happen so to the request that the pen writes. */
  public static Triaging of(RequestPen pen) {
    return new Triaging(pen, pen.rules().admission());
  }

  private Triaging(RequestPen pen, Admission rules) {
    this.request = pen.request();
    this.pen = pen;
    this.rules = rules;
  }

  /**
   * Settles the request's triage.
   *
   * @return whether at least one measure is carried out
   * @throws ForbiddenByProvision where what is outside is to be accepted, or what is inside is not
   * @throws BadInput where a question on the scope of a measure is not answered, or a letter cannot
   *     show what it would ask
   */
  public boolean settle(Triage triage) {
    List<Measure> looked = untriaged();
    OwnWords.require(triage.questions(), triage.deficient());
    FoundBasis basis =
        rules.bases().check(request, "legalBasis", triage.basis(), triage.treaty(), pen.actor());
    request.formalities().restOn(basis);
    OriginFound origin = origin(triage).check("authenticityBy");
    request.formalities().authenticated(origin);
    hear(looked, triage);
    FollowUps.of(pen).answer(triage.otherData());
    List<Measure> inside = rules.admitted(looked, triage.accepted());
    Supplementing contents = Supplementing.of(pen);
    triage.deficient().forEach(contents::find);
    pen.write(
        request.matter(),
        BASIS,
        new RequestFact.RequestTriaged(
            basis.basis().id(),
            triage.origin().authenticity().id(),
            origin.how(),
            inside.isEmpty(),
            triage.remark(),
            basis.treaty(),
            Supplementing.byId(triage.deficient()),
            basis.agreedOn(),
            origin.by()));
    settle(looked, triage);
    contents.askForWhatIsMissing(triage.questions());
    return !inside.isEmpty();
  }

  private void settle(List<Measure> looked, Triage triage) {
    if (triage.agreed() != null) {
      ChannelExamining.of(pen).write();
    }
    Scoping scoping = Scoping.of(pen);
    looked.forEach(measure -> scoping.settle(measure, triage.scope(measure.number())));
  }

  private void hear(List<Measure> looked, Triage triage) {
    BadInput.Collected bad = new BadInput.Collected();
    Scoping scoping = Scoping.of(pen);
    looked.forEach(
        measure -> {
          int number = measure.number();
          scoping.hear(measure, triage.scope(number), bad, "[" + number + "]");
        });
    ChannelExamining.of(pen).hear(triage.agreed(), triage.agreedHow(), bad);
    bad.complain();
  }

  /** Silence on how it was verified does not undo what was said of the same finding before. */
  private OriginFound origin(Triage triage) {
    Formalities stands = request.formalities();
    OriginFound found = triage.origin();
    if (found.authenticity() != stands.authenticity()) {
      return found;
    }
    return new OriginFound(
        stands.authenticity(),
        found.proofs().isEmpty() ? stands.authenticityBy() : found.proofs(),
        found.how() == null ? stands.authenticityHow().orElse(null) : found.how());
  }

  /** Those that nobody has looked at: others may have been withdrawn, or added and gone on. */
  private List<Measure> untriaged() {
    List<Measure> untriaged =
        request.measures().stream()
            .filter(measure -> measure.state() == MeasureLife.BEGINNING)
            .toList();
    if (untriaged.isEmpty()) {
      throw new NotInThisState(request.matter(), request.state(), List.of(RequestState.RECEIVED));
    }
    return untriaged;
  }

  /** A measure that a supplement added is looked at alone. */
  public void settleAdded(Measure measure) {
    Scoping.of(pen).settleAdded(measure);
    Supplementing.of(pen).askForWhatIsMissing(null);
  }
}
