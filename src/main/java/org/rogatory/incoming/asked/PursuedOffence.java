package org.rogatory.incoming.asked;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.scope.MaximumPenalty;
import org.rogatory.convention.scope.OffenceClaim;

/**
 * An offence that is pursued, as a journal keeps it.
 *
 * @param origin the id of where it is established
 * @param article of the Convention; null for an offence outside it
 * @param predicates for Article 17, those of 7 to 16 from which the proceeds came
 * @param predicateOutside for Article 17, whether they (also) came from another offence
 * @param mode the id of how the person took part
 * @param penalty the id of the kind of maximum penalty
 * @param penaltyMonths the length of a term
 */
public record PursuedOffence(
    String origin,
    @Nullable Integer article,
    List<Integer> predicates,
    boolean predicateOutside,
    String mode,
    String penalty,
    int penaltyMonths,
    @Nullable String description) {

  public static PursuedOffence of(Offence offence) {
    OffenceClaim claim = offence.claim();
    return new PursuedOffence(
        claim.origin().id(),
        claim.article(),
        claim.predicate().articles().stream().sorted().toList(),
        claim.predicate().others(),
        claim.mode().id(),
        claim.penalty().kind().id(),
        claim.penalty().months(),
        offence.description().orElse(null));
  }

  /** The offence as the Convention's rules read it. */
  public OffenceClaim claim() {
    return new OffenceClaim(
        OffenceClaim.Origin.of(origin),
        article,
        new OffenceClaim.Predicate(Set.copyOf(predicates), predicateOutside),
        OffenceClaim.Mode.of(mode),
        new MaximumPenalty(MaximumPenalty.Kind.of(penalty), penaltyMonths));
  }
}
