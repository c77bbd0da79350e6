package org.rogatory.incoming.filing;

import java.util.Objects;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.FoundBasis;
import org.rogatory.incoming.review.Review;

/**
 * What happens when a request turns out to rest on something else than its triage found, 40(7): the
 * rules of the new basis hold from now on, and letters sent stay as they are.
 */
@Clause("40(7)")
public final class Rebasing {

  private static final Provision BASIS = Provision.of("40(7)");

  private final Request request;
  private final RequestPen pen;

  /** What can happen so to the request that the pen writes. */
  public static Rebasing of(RequestPen pen) {
    return new Rebasing(pen);
  }

  private Rebasing(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  /**
   * Rests the request on another basis. What the new rules ask for and the request lacks is asked
   * about, 40(16); a measure that waited for what they do not ask for goes on. A consultation or
   * decision that is not sent is taken back, and its measure is assessed anew by the new rules.
   *
   * @throws NotInThisState where the file is closed
   * @throws BadInput before triage, which settles the basis; where the register holds no such
   *     treaty, nothing differs, or somebody changed it meanwhile
   */
  public void change(BasisChange said) {
    if (request.isClosed()) {
      throw new NotInThisState(request.matter(), request.state(), java.util.List.of());
    }
    check(said);
    FoundBasis found =
        pen.rules()
            .admission()
            .bases()
            .check(request, "basis", said.basis(), said.treaty(), pen.actor());
    Formalities stands = request.formalities();
    RequestFact changed =
        new RequestFact.BasisChanged(
            stands.legalBasis().id(),
            found.basis().id(),
            said.reason().strip(),
            found.treaty(),
            stands.treaty().orElse(null),
            found.agreedOn());
    Review review = Review.before(pen);
    Announced announced = Announced.before(pen);
    FoundBasis before = stands.rests();
    stands.restOn(found);
    review.require(
        said.looked(), measure -> true, announced.changes(), () -> stands.restOn(before));
    pen.write(request.matter(), BASIS, changed);
    review.conclude(measure -> true);
    Supplementing.of(pen).settleMeasures();
    Supplementing.of(pen).askForWhatIsMissing(null);
  }

  private void check(BasisChange said) {
    Formalities stands = request.formalities();
    if (request.state() == RequestState.RECEIVED) {
      throw BadInput.at("basis", Reason.of("input.basis-in-triage"));
    }
    boolean changed =
        stands.legalBasis() != said.seenBasis()
            || !Objects.equals(stands.treaty().orElse(null), said.seenTreaty());
    if (changed) {
      throw BadInput.at("basis", Reason.of("input.basis-changed-meanwhile"));
    }
    if (stands.legalBasis() == said.basis()
        && Objects.equals(stands.treaty().orElse(null), said.treaty())) {
      throw BadInput.at("reason", Reason.of("input.nothing-to-correct"));
    }
  }
}
