package org.rogatory.explore.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.rogatory.explore.Entry;

/** What the journal has told of one measure so far, as far as what must hold turns on it. */
final class MeasureTold {

  private static final Map<String, String> FAMILIES =
      Map.of(
          "preservation", "42",
          "preserved-traffic-data", "43",
          "stored-data", "44",
          "traffic-data", "45",
          "content-data", "46",
          "confiscation-request", "50",
          "confiscation-order", "50",
          "tracing-freezing", "50");

  final int number;
  final String assistance;
  final List<Consulted> consultations = new ArrayList<>();
  Entry assessed;
  Entry proposed;
  Entry approved;

  /** The latest approval, whatever took it back since. */
  private Entry approval;

  Entry granted;
  Entry result;
  Entry transmitted;
  boolean wanting;

  /** Whether evidence in electronic form is sought, as the request says. */
  String electronic = "not-stated";

  /** Who stated that neither fiscal matters nor bank secrecy decide, since the last proposal. */
  Entry stated;

  /** The statement that stood when it was approved last, whatever came since. */
  private Entry statedThen;

  /** Whether the letter of its decision is found to have gone out before. */
  boolean foundSent;

  /** Whether paragraphs 8 to 31 of Article 40 held when it was approved. */
  boolean underItThen;

  /** The entry by which something had changed last then. */
  int changedThen;

  boolean outside;

  /** Whether it was found inside and taken up. */
  boolean looked;

  boolean ended;
  boolean consented;

  /** The person who is to be transferred was asked and does not consent. */
  boolean declined;

  String heardAs;
  Instant inEffect;
  LocalDate foreseen;
  boolean delayEstimated;

  /** The conditions of each side that agrees to a transfer. */
  final Map<String, String> agreedParties = new HashMap<>();

  private final Map<String, String> saidOn = new HashMap<>();

  MeasureTold(int number, String assistance) {
    this.number = number;
    this.assistance = assistance;
  }

  /**
   * The article whose column of the matrix holds for it; general assistance where there is none.
   */
  String family() {
    return FAMILIES.getOrDefault(assistance, "40");
  }

  /**
   * Whether it is a request for search, seizure or disclosure of data that may be preserved, 42(1),
   * 42(8); the disclosure under Article 43 belongs to the preservation.
   */
  boolean asksForData() {
    return switch (assistance) {
      case "stored-data", "search-seizure" -> true;
      case "documents", "information-expert", "other" -> !electronic.equals("no");
      default -> false;
    };
  }

  boolean isPreservation() {
    return assistance.equals("preservation");
  }

  /** A consultation as its entries tell it. */
  static final class Consulted {

    final String purpose;
    final Set<String> grounds;
    final List<String> conditions;
    Entry sent;
    Entry replied;
    Entry lapsed;
    Entry besides;
    boolean dropped;
    final Entry opened;

    Consulted(Entry opened) {
      this.opened = opened;
      this.purpose = opened.text("purpose");
      this.grounds = Set.copyOf(grounds(opened));
      this.conditions = opened.list("conditions");
    }

    /** Answered, or its stated period over, by then. */
    boolean isOver(Instant now) {
      boolean late = sent != null && !now.isBefore(Instant.parse(sent.text("repliesUntil")));
      return sent != null && (replied != null || late);
    }

    /** Whether it was sent to the State that makes the request. */
    boolean isHeld() {
      return sent != null && !dropped;
    }

    /** The reply that arrived last counts, whenever it was typed. */
    private void hear(Entry reply) {
      if (replied == null || !reply.at().isBefore(replied.at())) {
        replied = reply;
      }
    }
  }

  /** The conditions on which both States agree: the latest word on each, in any consultation. */
  Set<String> agreed() {
    Set<String> agreed = new LinkedHashSet<>();
    consultations.stream()
        .filter(each -> each.isHeld() && each.replied != null)
        .sorted(Comparator.comparing(each -> each.replied.at()))
        .forEach(
            each -> {
              each.conditions.forEach(agreed::remove);
              agreed.addAll(each.replied.list("accepted"));
              agreed.addAll(each.replied.list("proposed"));
            });
    return agreed;
  }

  /** The grounds that an entry names. */
  static List<String> grounds(Entry entry) {
    return StreamSupport.stream(entry.fact().path("grounds").spliterator(), false)
        .map(each -> each.path("ground").asText())
        .toList();
  }

  void approvedWhile(boolean underIt, int changed) {
    underItThen = underIt;
    changedThen = changed;
  }

  void read(Entry e) {
    switch (e.kind()) {
      case "grounds-assessed" -> {
        assessed = e;
        stated = null;
      }
      case "consultation-opened" -> consultations.add(new Consulted(e));
      case "consultation-sent" -> last().sent = e;
      case "consultation-replied" -> {
        consultations.get(e.fact().path("consultation").asInt() - 1).hear(e);
        approved = null;
      }
      case "consultation-heard-besides" ->
          consultations.get(e.fact().path("consultation").asInt() - 1).besides = e;
      case "consultation-lapsed" -> last().lapsed = e;
      case "consultation-dropped" -> last().dropped = true;
      case "consultation-set-aside" ->
          consultations.get(e.fact().path("consultation").asInt() - 1).dropped = true;
      case "refusal-proposed", "postponement-proposed" -> {
        proposed = e;
        approved = null;
        stated = null;
        foundSent = false;
      }
      case "proposal-approved" -> {
        approved = e;
        approval = e;
        statedThen = stated;
      }
      case "decision-found-sent" -> {
        approved = approval;
        stated = statedThen;
        foundSent = true;
      }
      case "proposal-returned", "proposal-withdrawn", "begun-anew" -> approved = null;
      case "measure-granted" -> granted = e;
      case "measure-transmitted" -> transmitted = e;
      case "result-recorded" -> {
        result = e;
        stated = null;
        inEffect =
            e.text("inEffectFrom") == null ? inEffect : Instant.parse(e.text("inEffectFrom"));
      }
      case "preservation-released" -> inEffect = null;
      case "neither-stated" -> stated = e;
      case "measure-outside" -> outside = true;
      case "measure-opened" -> looked = true;
      case "scope-reopened" -> outside = false;
      case "person-asked" -> {
        if (isLatest("person", e.text("answeredOn"))) {
          consented = e.fact().path("given").asBoolean();
          declined = !consented;
        }
      }
      case "transfer-agreed" -> agreed(e);
      case "persons-asked-again" -> saidOn.clear();
      case "hearing-of" -> heardAs = e.text("heardAs");
      case "delay-estimated" -> {
        delayEstimated = true;
        foreseen = LocalDate.parse(e.text("suggested"));
      }
      case "delay-foreseen", "delay-without-estimate" ->
          foreseen = LocalDate.parse(e.text("suggested"));
      case "results-sent",
          "hold-confirmed",
          "measure-refused",
          "measure-withdrawn",
          "measure-not-accepted",
          "outside-answered" ->
          ended = true;
      case "contents-wanting" -> {
        wanting = true;
        looked = true;
      }
      case "contents-settled" -> wanting = false;
      default -> {}
    }
  }

  private void agreed(Entry e) {
    if (isLatest(e.text("party"), e.text("on"))) {
      agreedParties.remove(e.text("party"));
      if (e.fact().path("given").asBoolean()) {
        agreedParties.put(e.text("party"), String.valueOf(e.text("conditions")));
      }
    }
  }

  private boolean isLatest(String who, String day) {
    return saidOn.merge(who, day, (a, b) -> a.compareTo(b) > 0 ? a : b).equals(day);
  }

  Consulted last() {
    return consultations.get(consultations.size() - 1);
  }
}
