package org.rogatory.explore.watch;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;
import org.rogatory.explore.watch.MeasureTold.Consulted;
import org.rogatory.letters.Letter;

/**
 * No refusal, partial refusal or negative result goes out without a ground that is lawful for the
 * measure, a consultation where one is owed, reasons and a second person; no postponement without a
 * consultation.
 */
@Clause({"40(24)", "40(25)", "40(27)", "40(28)", "42(6)", "43(2)"})
final class Denials extends Watch {

  private static final Set<String> PRACTICAL =
      Set.of("data-gone", "person-not-found", "technically-impossible", "other-practical");

  private final Told told = new Told();
  private final Set<Integer> rests = new HashSet<>();
  private final Map<String, Instant> ended = new HashMap<>();

  @Override
  void read(Entry entry, World world) {
    switch (entry.kind()) {
      case "measure-refused" -> denied(entry, told.measure(entry.measure()), "refusal", world);
      case "measure-postponed" ->
          denied(entry, told.measure(entry.measure()), "postponement", world);
      case "results-sent", "hold-confirmed" -> answered(entry, told.measure(entry.measure()));
      case "rest-separated" -> rests.add(entry.fact().get("from").asInt());
      case "proceeding-ended" ->
          ended.put(entry.measure() + " " + entry.text("proceeding"), entry.at());
      default -> {}
    }
    told.read(entry);
    if (entry.is("grounds-assessed")) {
      MeasureTold measure = told.measure(entry.measure());
      MeasureTold.grounds(entry).forEach(ground -> rightGround(ground, measure, entry));
    }
    if (entry.is("refusal-proposed") || entry.is("postponement-proposed")) {
      consulted(entry, told.measure(entry.measure()));
    }
    if (entry.is("postponement-proposed") || entry.is("measure-postponed")) {
      underWay(entry, told.measure(entry.measure()));
    }
  }

  /** What postpones is under way, and is the proceeding that was consulted on. */
  private void underWay(Entry entry, MeasureTold measure) {
    Entry proposed = measure.proposed;
    if (proposed == null || measure.assessed == null) {
      return;
    }
    String proceeding = proposed.text("interferingProceeding");
    unless(
        isUnderWay(entry, proceeding), "postponed for a proceeding that has ended, 40(27)", entry);
    String found =
        measure
            .assessed
            .fact()
            .path("facts")
            .path("postponement.interfering-proceeding")
            .asText(proceeding);
    unless(
        found.equals(proceeding),
        "postponed for another proceeding than the one consulted on, 40(28)",
        entry);
  }

  /** Its end is not on record, or came to be known after what is told here. */
  private boolean isUnderWay(Entry entry, String proceeding) {
    Instant end = ended.get(entry.measure() + " " + proceeding);
    return end == null || entry.at().isBefore(end);
  }

  /** Nobody proposes to deny before the State had the opportunity to say what it thinks of it. */
  private void consulted(Entry entry, MeasureTold measure) {
    MeasureTold.grounds(entry).stream()
        .filter(ground -> isConsultedOn(ground, measure))
        .forEach(ground -> consulted(entry, measure, ground));
  }

  private boolean isConsultedOn(String ground, MeasureTold measure) {
    return Matrix.isConsultedOn(ground, told.isUnderTheConvention(), measure.family());
  }

  /** Lawful for the measure, under what the request rests on, and as the case is. */
  private void rightGround(String ground, MeasureTold measure, Entry entry) {
    rightTreaty(ground, measure, entry);
    String similar = measure.assessed == null ? "" : measure.assessed.text("allowedInSimilarCase");
    unless(
        !"yes".equals(similar) || !Matrix.OWED_IN_SIMILAR_CASES.contains(ground),
        "denied though a similar case here would have it, 45(2), 40(21)(c)",
        ground + ", " + entry);
    unless(
        measure.declined || !ground.equals("no-consent"),
        "denied for want of consent though the person did not say no, 40(9)(a)",
        ground + ", " + entry);
    unless(
        "no".equals(similar) || !ground.equals("prohibited-domestically"),
        "denied as prohibited though nobody said that our law prohibits it, 40(21)(c)",
        ground + ", " + entry);
    unless(
        Matrix.isLawful(ground, measure.family()),
        "denied on a ground that is not lawful for it, part 6",
        ground + " for " + measure.assistance + ", " + entry);
  }

  /**
   * What was not carried out is answered with a practical reason; what stands in the way otherwise
   * is a ground, and was separated where the rest was executed.
   */
  private void answered(Entry entry, MeasureTold measure) {
    Entry result = measure.result;
    if (result == null || result.text("outcome").equals("executed")) {
      return;
    }
    String why = result.text("hindrance");
    boolean separated =
        rests.contains(entry.measure()) && result.text("outcome").equals("partly-executed");
    unless(
        PRACTICAL.contains(String.valueOf(why)) || separated,
        "a negative result went out that gives no practical reason, 40(25)",
        result);
  }

  private void denied(Entry entry, MeasureTold measure, String letter, World world) {
    unless(measure.proposed != null, "denied without a proposal", entry);
    if (measure.proposed == null) {
      return;
    }
    List<String> grounds = MeasureTold.grounds(measure.proposed);
    unless(!grounds.isEmpty(), "denied without a ground, 40(25)", entry);
    String reasons = measure.proposed.text("reasons");
    unless(
        reasons != null && reasons.strip().length() > 10, "denied without reasons, 40(25)", entry);
    secondPerson(entry, measure);
    for (String ground : grounds) {
      rightGround(ground, measure, entry);
      if (isConsultedOn(ground, measure)) {
        consulted(entry, measure, ground);
      }
    }
    if (!world.isOutOfTurn()) {
      letterSent(entry, letter, reasons, world);
    }
  }

  /**
   * Under another treaty alone its grounds take the place of those of paragraphs 8 to 31, 40(7).
   */
  private void rightTreaty(String ground, MeasureTold measure, Entry entry) {
    boolean closed = measure.family().equals("42") || measure.family().equals("43");
    boolean own = ground.equals("other-treaty");
    boolean underIt = told.isUnderTheConvention(measure);
    unless(!own || !underIt, "denied under the Convention on another treaty, 40(7)", entry);
    unless(
        underIt || closed || !Matrix.OF_ARTICLE_40.contains(ground),
        "denied under another treaty on Article 40, 40(7)",
        ground + ", " + entry);
  }

  private void secondPerson(Entry entry, MeasureTold measure) {
    Entry approved = measure.approved;
    unless(approved != null, "denied without approval", entry);
    if (approved != null) {
      unless(
          SUPERVISORS.contains(approved.by()) && !approved.by().equals(measure.proposed.by()),
          "approved by whoever proposed it, or by no supervisor",
          approved);
    }
  }

  /** The latest consultation, sent on this ground, answered or lapsed before it was denied. */
  private void consulted(Entry entry, MeasureTold measure, String ground) {
    List<Consulted> open =
        measure.consultations.stream()
            .filter(each -> !each.dropped && !each.opened.at().isAfter(entry.at()))
            .toList();
    boolean owed =
        open.stream()
            .anyMatch(each -> each.grounds.contains(ground) && each.isOver(measure.proposed.at()));
    unless(owed, "denied without the consultation of 40(28)", ground + ", " + entry);
    boolean before =
        open.stream().allMatch(each -> each.sent == null || each.sent.at().isBefore(entry.at()));
    unless(before, "denied before the consultation was sent, 40(28)", entry);
  }

  /** The letter that carries it was approved by a supervisor who is no author, and says why. */
  private void letterSent(Entry entry, String kind, String reasons, World world) {
    Optional<Letter> letter =
        world.letters().stream()
            .filter(each -> each.kind().id().equals(kind))
            .filter(each -> each.matter().toString().equals(entry.matter()))
            .filter(each -> each.dispatch().isPresent())
            .reduce((one, next) -> next);
    unless(letter.isPresent(), "denied without a letter, 40(25)", entry);
    letter.ifPresent(
        sent -> {
          String by = sent.approvedBy().orElse("nobody");
          unless(
              SUPERVISORS.contains(by), "a letter that denies was not approved", sent.reference());
          unless(
              !sent.authors().contains(by), "a letter was approved by an author", sent.reference());
        });
  }
}
