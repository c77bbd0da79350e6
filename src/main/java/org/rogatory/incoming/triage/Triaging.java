package org.rogatory.incoming.triage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Provision;
import org.rogatory.convention.form.Formality;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureLife;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.Obstacle;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
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
   */
  public boolean settle(Triage triage) {
    List<Measure> looked = untriaged();
    request.formalities().restOn(triage.basis(), triage.treaty());
    String how = authenticityHow(triage);
    request.formalities().authenticated(triage.authenticity(), how);
    List<Measure> inside = rules.admitted(looked, triage.accepted());
    Supplementing contents = Supplementing.of(pen);
    triage.deficient().forEach(contents::find);
    pen.write(
        request.matter(),
        BASIS,
        new RequestFact.RequestTriaged(
            triage.basis().id(),
            triage.authenticity().id(),
            how,
            inside.isEmpty(),
            triage.remark(),
            triage.treaty(),
            Supplementing.byId(triage.deficient())));
    looked.forEach(measure -> settle(measure, inside.contains(measure)));
    contents.askForWhatIsMissing(triage.questions());
    return !inside.isEmpty();
  }

  /** Silence on how it was verified does not undo what was said of the same finding before. */
  private @Nullable String authenticityHow(Triage triage) {
    Formalities stands = request.formalities();
    return triage.authenticityHow() == null && triage.authenticity() == stands.authenticity()
        ? stands.authenticityHow().orElse(null)
        : triage.authenticityHow();
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

  /**
   * The answer that the request is outside was given up: it is looked at once more.
   *
   * @throws NotInThisState where none of its measures is outside
   */
  public void reopen() {
    List<Measure> outside =
        request.measures().stream()
            .filter(measure -> measure.state() == MeasureState.OUTSIDE)
            .toList();
    if (outside.isEmpty()) {
      throw new NotInThisState(request.matter(), request.state(), List.of(RequestState.OUTSIDE));
    }
    outside.forEach(measure -> measure.become(MeasureVerb.REOPEN_TRIAGE));
    pen.write(request.matter(), null, new RequestFact.TriageReopened());
  }

  /** A measure that a supplement added is looked at alone. */
  public void settleAdded(Measure measure) {
    settle(measure, rules.obstacle(measure).isEmpty());
    Supplementing.of(pen).askForWhatIsMissing(null);
  }

  private void settle(Measure measure, boolean inside) {
    if (inside) {
      open(measure);
    } else {
      Obstacle obstacle = rules.obstacle(measure).orElseThrow();
      pen.become(
          measure,
          MeasureVerb.FIND_OUTSIDE,
          obstacle.provision(),
          new MeasureFact.MeasureOutside(measure.number(), obstacle.reason().key()));
    }
  }

  private void open(Measure measure) {
    if (measure.mayProceed()) {
      pen.become(
          measure,
          MeasureVerb.TAKE_UP,
          measure.assistance().provision(),
          new MeasureFact.MeasureOpened(measure.number()));
    } else {
      pen.become(
          measure,
          MeasureVerb.FIND_CONTENTS_WANTING,
          new MeasureFact.ContentsWanting(measure.number(), wanting(measure)));
    }
  }

  private static List<String> wanting(Measure measure) {
    List<String> wanting = new ArrayList<>();
    measure.examineContents().open().forEach(finding -> wanting.add(finding.item().id()));
    if (measure.isPreservation() && !measure.request().formalities().isAuthentic()) {
      wanting.add(Formality.AUTHENTICITY.id());
    }
    return wanting;
  }
}
