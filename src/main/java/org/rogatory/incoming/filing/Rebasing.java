package org.rogatory.incoming.filing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.facts.RequestFact;

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
   * What a person had before his or her eyes, and what applies instead.
   *
   * @param seen the basis that the page showed
   * @param seenTreaty the treaty that it showed
   * @param treaty the treaty that applies, which every basis but the Convention alone needs
   */
  public record Change(
      LegalBasis seen,
      @Nullable String seenTreaty,
      LegalBasis basis,
      @Nullable String treaty,
      String reason) {}

  /**
   * Rests the request on another basis. What the new rules ask for and the request lacks is asked
   * about, 40(16); a measure that waited for what they do not ask for goes on. Grounds, a proposed
   * refusal before its approval too, are judged by the new rules.
   *
   * @throws NotInThisState where the file is closed
   * @throws BadInput before triage, which settles the basis; where a treaty has no name, nothing
   *     differs, or somebody changed it meanwhile
   */
  public void change(Change said) {
    if (request.isClosed()) {
      throw new NotInThisState(request.matter(), request.state(), java.util.List.of());
    }
    check(said);
    Formalities stands = request.formalities();
    RequestFact changed =
        new RequestFact.BasisChanged(
            stands.legalBasis().id(),
            said.basis().id(),
            said.reason(),
            said.treaty(),
            stands.treaty().orElse(null));
    stands.restOn(said.basis(), said.treaty());
    pen.write(request.matter(), BASIS, changed);
    Supplementing.of(pen).settleMeasures();
    Supplementing.of(pen).askForWhatIsMissing(null);
  }

  private void check(Change said) {
    Formalities stands = request.formalities();
    if (request.state() == RequestState.RECEIVED) {
      throw BadInput.at("basis", Reason.of("input.basis-in-triage"));
    }
    boolean changed =
        stands.legalBasis() != said.seen()
            || !Objects.equals(stands.treaty().orElse(null), said.seenTreaty());
    if (changed) {
      throw BadInput.at("basis", Reason.of("input.basis-changed-meanwhile"));
    }
    boolean named = said.treaty() != null;
    if (named != (said.basis() != LegalBasis.CONVENTION)) {
      throw BadInput.at("treaty", Reason.of(named ? "input.no-treaty" : "input.treaty"));
    }
    if (stands.legalBasis() == said.basis()
        && Objects.equals(stands.treaty().orElse(null), said.treaty())) {
      throw BadInput.at("reason", Reason.of("input.nothing-to-correct"));
    }
  }
}
