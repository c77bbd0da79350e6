package org.rogatory.convention.grounds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.convention.Notice;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;

/**
 * Whether a ground may be used for a measure.
 *
 * @param ground the ground
 * @param lawful whether it may be used here
 * @param provisions what allows or forbids it, the closest first; never empty
 * @param reason in words, why or why not
 * @param consultation whether the requesting State is consulted first; none where it is not lawful
 * @param notices what the decider is to be told
 * @param needs what must be recorded before it is used; empty where it is not lawful
 */
public record GroundFinding(
    Ground ground,
    boolean lawful,
    List<Provision> provisions,
    Reason reason,
    ConsultationDuty consultation,
    List<Notice> notices,
    Set<NeededFact> needs) {

  public GroundFinding {
    provisions = List.copyOf(provisions);
    notices = List.copyOf(notices);
    needs = Set.copyOf(needs);
  }

  /**
   * What allows it, and the letter of 40(21) as which it is put, where the ground needs that said:
   * conditions of our law, 45(1) and 46, and reservations, 23(3), are refused on as 40(21)(c) or
   * (d).
   *
   * @param facts what was recorded for it
   */
  public List<Provision> provisionsWith(Map<NeededFact, String> facts) {
    Optional<Provision> put =
        needs.contains(NeededFact.PARAGRAPH_21)
            ? NeededFact.paragraph21(facts.getOrDefault(NeededFact.PARAGRAPH_21, ""))
            : Optional.empty();
    return Stream.concat(provisions.stream(), put.stream()).distinct().toList();
  }

  /** The provision closest to the answer. */
  public Provision provision() {
    return provisions.get(0);
  }
}
