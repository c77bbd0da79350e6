package org.rogatory.convention.grounds;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.convention.Assistance;

/**
 * A refusal or postponement of one measure, or of a part of it, as somebody proposes it.
 *
 * @param assistance the measure
 * @param context its circumstances
 * @param grounds what it rests on
 * @param recorded which facts are recorded for each ground
 * @param told what is recorded for the grounds in words, which the letter tells beside the reasons
 * @param reasons the reasons, as they will stand in the letter
 * @param consultations the consultations on this measure since it was last decided: a new
 *     postponement, or a refusal after one, is consulted about anew
 * @param inEffect whether, for a preservation, the data are preserved, or an authority reported an
 *     obstacle when it tried
 */
public record NegativeAnswer(
    Assistance assistance,
    GroundsContext context,
    Set<Ground> grounds,
    Map<Ground, Set<NeededFact>> recorded,
    String told,
    String reasons,
    List<ConsultationFacts> consultations,
    boolean inEffect) {

  public NegativeAnswer {
    grounds = Set.copyOf(grounds);
    recorded = Map.copyOf(recorded);
    consultations = List.copyOf(consultations);
  }

  /** Which facts are recorded for a ground. */
  Set<NeededFact> recordedFor(Ground ground) {
    return recorded.getOrDefault(ground, Set.of());
  }
}
