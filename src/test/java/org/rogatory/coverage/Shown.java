package org.rogatory.coverage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where people meet what a rule says that neither is a step nor rests in a letter. */
final class Shown {

  /** Places, and the rules that they show. */
  private static final String PLACES =
      """
      step `assess-grounds`: Bar Ground NeededFact Reservation GroundsContext Grounds
      step `decide-measure`: Refusal StatedReasons ConsultationFacts Postponement
      step `triage-request`: Scope OffenceClaim MaximumPenalty Transmission RequestForm FormFinding LegalBasis
      letter `outside-convention`: Exit
      page of a file: Notice Clocks Holding Preservations MeasureClocks SuggestedClocks Documents Contents
      page of registration: Assistance Subject ContentItem OffenceClaim MaximumPenalty
      page of a measure: Measure
      pages of the register: Membership AuthorityKind Register StateProfile OwnState CountryCode Reservation
      page of our readings: OfficeReadings Reading ReadingBook
      pages of information: SpontaneousTransmission SpontaneousUse ExculpatoryDisclosure Conditions Disclosing
      """;

  private static final Map<String, Set<String>> OF_RULES = new HashMap<>();

  static {
    PLACES
        .lines()
        .map(line -> line.split(": "))
        .forEach(
            place ->
                Arrays.stream(place[1].split(" "))
                    .forEach(
                        rule ->
                            OF_RULES
                                .computeIfAbsent(rule, first -> new HashSet<>())
                                .add(place[0])));
  }

  private Shown() {}

  static Set<String> of(Class<?> rule) {
    return OF_RULES.getOrDefault(rule.getSimpleName(), Set.of());
  }

  /** The rules that it speaks of and that no claim has any more. */
  static List<String> unknown(List<Claim> claims) {
    Set<String> rules = new HashSet<>(OF_RULES.keySet());
    claims.forEach(claim -> rules.remove(claim.file().getSimpleName()));
    return rules.stream().sorted().toList();
  }
}
