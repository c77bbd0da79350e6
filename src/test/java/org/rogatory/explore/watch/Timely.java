package org.rogatory.explore.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;

/**
 * Hours where the text says expeditiously, the earlier of two days, a limit to postponements, a
 * confirmation that is owed until it came, and a word before a wished day passes.
 */
@Clause({"40(13)", "40(26)", "40(27)", "42(4)", "42(8)", "43(1)"})
final class Timely extends Watch {

  private static final Set<String> EXPEDITIOUS = Set.of("preservation", "preserved-traffic-data");

  /** Four hours, and what a receipt that is corrected may move. */
  private static final Duration HOURS = Duration.ofHours(9);

  private static final int FEW_DAYS = 7;
  private static final int LAST_REVIEW = 60;
  private static final int MOST_REMINDERS = 2;

  private final Told told = new Told();
  private final Map<Integer, LocalDate> wished = new HashMap<>();

  /** What was told by a letter of its own, 40(27). */
  private final Set<Integer> postponed = new HashSet<>();

  private boolean moved;
  private int reminders;

  /** Whether a preservation waited when the letter that asks for information was issued. */
  private boolean waitsFast;

  @Override
  void read(Entry entry, World world) {
    told.read(entry);
    MeasureTold measure = entry.measure() > 0 ? told.measure(entry.measure()) : null;
    switch (entry.kind()) {
      case "request-registered" -> wishes(entry);
      case "corrected", "measure-corrected", "measure-added" -> moved = true;
      case "postponement-proposed" ->
          unless(
              !day(entry, "reviewOn").isAfter(entry.day().plusDays(LAST_REVIEW + FEW_DAYS)),
              "a postponement without a review in time, 40(27)",
              entry);
      case "consultation-sent" -> consulted(entry, measure);
      case "letter-issued" -> {
        if (entry.text("letter").startsWith("information-request")) {
          waitsFast = told.measures().stream().anyMatch(Timely::waitsFast);
        }
      }
      case "information-requested" -> {
        reminders = 0;
        asked(entry);
      }
      case "information-unanswered" -> reminders = 0;
      case "delay-told" -> wished.remove(entry.measure());
      case "measure-postponed" -> postponed.add(entry.measure());
      case "measure-resumed", "assessed-again", "begun-anew" -> postponed.remove(entry.measure());
      case "information-reminded" -> {
        reminders++;
        unless(reminders <= MOST_REMINDERS, "reminded for ever, and nobody decides, 40(16)", entry);
      }
      case "measure-transmitted" -> transmitted(entry, measure);
      case "result-recorded" ->
          unless(
              entry.text("inEffectFrom") == null
                  || moved
                  || !Instant.parse(entry.text("inEffectFrom")).isBefore(told.received),
              "in effect before the request was received, 42(8)",
              entry);
      default -> {}
    }
  }

  private void wishes(Entry entry) {
    String whole = told.field("answer-by");
    for (MeasureTold each : told.measures()) {
      String own =
          entry.fact().path("measuresAnswerBy").path("" + each.number).path("day").asText(whole);
      if (own != null) {
        wished.put(each.number, LocalDate.parse(own));
      }
    }
  }

  private static LocalDate day(Entry entry, String field) {
    return LocalDate.parse(entry.text(field));
  }

  private void consulted(Entry entry, MeasureTold measure) {
    boolean fast = EXPEDITIOUS.contains(measure.assistance);
    unless(
        !fast || !day(entry, "replyBy").isAfter(entry.day().plusDays(FEW_DAYS)),
        "a consultation on a preservation takes weeks, 42(4)",
        entry);
  }

  private void asked(Entry entry) {
    unless(
        !waitsFast || !day(entry, "replyBy").isAfter(entry.day().plusDays(FEW_DAYS)),
        "what a preservation waits for is asked for with weeks, 42(4)",
        entry);
  }

  private static boolean waitsFast(MeasureTold measure) {
    return EXPEDITIOUS.contains(measure.assistance) && measure.wanting && !measure.ended;
  }

  private void transmitted(Entry entry, MeasureTold measure) {
    LocalDate day = wished.get(measure.number);
    boolean holds = day != null && !moved && !measure.delayEstimated && !day.isBefore(entry.day());
    unless(
        !holds || !day(entry, "executeBy").isAfter(day),
        "the authority has longer than an answer is wished, 40(26)",
        entry);
  }

  /** Dates are counted as the journal grows; all of it gives the same. */
  @Override
  public List<Complaint> atTheEnd(World world) {
    return world.program().countsTheSameAnew(world.file())
        ? List.of()
        : List.of(new Complaint("dates are counted otherwise", world.file().value()));
  }

  @Override
  void stands(World world) {
    if (world.isOutOfTurn()) {
      return;
    }
    world.running().forEach(this::running);
    confirmation(world);
    delays(world);
  }

  private void running(Deadline deadline) {
    String kind = deadline.kind().id();
    boolean fast =
        told.measures().stream().anyMatch(m -> EXPEDITIOUS.contains(m.assistance) && !m.ended);
    if (kind.equals("triage") && fast && !moved) {
      unless(
          deadline.due().until().isBefore(told.received.plus(HOURS)),
          "a preservation is looked at in days, 42(4)",
          deadline);
    }
    if (kind.equals("preservation-minimum") && !moved && !told.fellAway) {
      boolean asked = told.measures().stream().anyMatch(m -> m.asksForData() && !m.ended);
      unless(
          !asked, "the sixty days run out while a request for the data is here, 42(8)", deadline);
    }
  }

  /** An oral request is owed its confirmation, also after its file was closed, 40(13). */
  private void confirmation(World world) {
    boolean owed =
        "oral".equals(told.field("channel")) && !told.confirmed && !told.fellAway && told.closed;
    Optional<Deadline> runs =
        world.running().stream()
            .filter(each -> each.kind().id().equals("written-confirmation"))
            .findFirst();
    unless(
        !owed || runs.isPresent(), "a confirmation in writing is forgotten, 40(13)", world.file());
  }

  /** The State is to be told before the day passes that it suggested, 40(26). */
  private void delays(World world) {
    LocalDate today = world.program().now().day();
    for (MeasureTold measure : told.measures()) {
      LocalDate day = wished.get(measure.number);
      boolean late = day != null && day.isBefore(today) && !moved && isUnanswered(measure);
      unless(
          !late || day.equals(measure.foreseen),
          "a wished day passed and nobody foresaw it, 40(26)",
          measure.assistance + " by " + day);
    }
  }

  /** A result that waits to be sent is as good as an answer. */
  private boolean isUnanswered(MeasureTold measure) {
    return !measure.ended
        && measure.result == null
        && !told.fellAway
        && !measure.outside
        && !postponed.contains(measure.number);
  }
}
