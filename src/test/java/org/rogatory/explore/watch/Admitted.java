package org.rogatory.explore.watch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;

/**
 * What is granted is inside the Convention, came by a channel that is open, or was confirmed by
 * one; what is not accepted was asked about; a mistake is found by two persons; a treaty on which a
 * request rests is one of the register.
 */
@Clause({"35(1)-(2)", "40(7)", "40(12)(d)", "40(13)", "40(16)", "41(3)"})
final class Admitted extends Watch {

  private static final int SERIOUS = 48;

  private static final Set<String> OPEN =
      Set.of("diplomatic", "central-authority-electronic", "central-authority-post");

  /** What Article 41 calls electronic data, whatever the request says of it. */
  private static final Set<String> ELECTRONIC =
      Set.of(
          "stored-data", "traffic-data", "content-data", "preservation", "preserved-traffic-data");

  private static final Set<String> NEVER_ELECTRONIC =
      Set.of(
          "statement",
          "service",
          "voluntary-appearance",
          "recovery-of-proceeds",
          "transfer-in-custody",
          "videoconference",
          "confiscation-request",
          "confiscation-order",
          "tracing-freezing");

  private static final Set<String> TREATIES = Set.of("Treaty of 1998 between XA and XF");

  private final Told told = new Told();
  private final Asked asked = new Asked();

  private String mistaking = "";

  @Override
  void read(Entry entry, World world) {
    told.read(entry);
    asked.read(entry);
    switch (entry.kind()) {
      case "measure-granted" -> granted(entry, told.measure(entry.measure()));
      case "measure-transmitted", "own-execution-begun" -> inside(entry);
      case "non-acceptance-proposed" -> wasAsked(entry, entry.text("lacks"));
      case "mistake-proposed" -> mistaking = entry.by();
      case "registered-by-mistake" ->
          unless(!entry.by().equals(mistaking), "one person alone found a mistake", entry);
      case "request-triaged", "basis-changed" -> basis(entry);
      case "request-closed" ->
          unless(
              told.fellAway
                  || told.measures().stream().allMatch(each -> !each.outside || each.ended),
              "closed, and what is outside was not answered, 35(1)",
              entry);
      default -> {}
    }
  }

  private void wasAsked(Entry entry, String about) {
    unless(
        asked.isInVain(about, entry.day()),
        "not accepted though the State was not asked, or could still answer, 40(16)",
        entry);
  }

  private void basis(Entry entry) {
    String treaty = entry.text("treaty");
    unless(
        treaty == null || TREATIES.contains(treaty),
        "rests on a treaty that the register does not hold, 40(7)",
        entry);
  }

  private void granted(Entry entry, MeasureTold measure) {
    inside(entry);
    if (measure.isPreservation() || told.confirmed || !told.isUnderTheConvention()) {
      return;
    }
    unless(isOpen(measure), "granted though its channel is not open, 40(12)(d)", entry);
  }

  /** As far as the request alone tells; that two States agreed is not asked here. */
  private boolean isOpen(MeasureTold measure) {
    String channel = told.field("channel");
    boolean pressing = told.is("urgent") || told.is("emergency");
    boolean agreed = told.agreed.equals("yes");
    return switch (channel) {
      case "interpol", "oral" -> pressing;
      case "contact-point" ->
          agreed || measure.family().equals("43") || told.is("emergency") && isElectronic(measure);
      case "other-authority" -> agreed;
      default -> OPEN.contains(channel);
    };
  }

  private static boolean isElectronic(MeasureTold measure) {
    return ELECTRONIC.contains(measure.assistance)
        || !NEVER_ELECTRONIC.contains(measure.assistance) && measure.electronic.equals("yes");
  }

  private void inside(Entry entry) {
    MeasureTold measure = told.measure(entry.measure());
    boolean outside = told.offences.size() > 0;
    for (JsonNode offence : told.offences) {
      outside &= isOutside(offence, measure);
    }
    unless(!outside, "carried out though outside the Convention, 35(1)", entry);
  }

  /**
   * Another offence opens nothing where it is not serious, 2(h); and never what 50 and 40(9) are
   * for.
   */
  private static boolean isOutside(JsonNode offence, MeasureTold measure) {
    boolean other = offence.path("origin").asText().equals("other");
    boolean light =
        offence.path("penalty").asText().equals("term")
            && offence.path("penaltyMonths").asInt() < SERIOUS;
    boolean never =
        measure.family().equals("50") || measure.assistance.equals("transfer-in-custody");
    return other && (light || never);
  }
}
