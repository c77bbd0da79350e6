package org.rogatory.explore.watch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rogatory.explore.Entry;

/** What the journal has told of a file so far, as far as what must hold turns on it. */
final class Told {

  private final Map<Integer, MeasureTold> measures = new TreeMap<>();
  String basis = "convention";
  String authenticity = "unverified";
  boolean closed;
  boolean fellAway;
  boolean confirmed;
  boolean held;
  String agreed = "not-stated";
  JsonNode offences;
  JsonNode contents;
  Instant received;

  /** The latest entry by which something changed on which decisions rest. */
  int changed;

  /** The entry that said last on what the request rests. */
  int based;

  private final Map<String, String> fields = new HashMap<>();

  void read(Entry e) {
    switch (e.kind()) {
      case "request-registered" -> registered(e);
      case "measure-added", "rest-separated" -> added(e);
      case "request-triaged" -> {
        basis = e.text("legalBasis");
        based = e.number();
        authenticity = e.text("authenticity");
      }
      case "basis-changed" -> {
        basis = e.text("to");
        based = e.number();
        changed = e.number();
      }
      case "offences-corrected" -> {
        offences = e.fact().get("now");
        changed = e.number();
      }
      case "corrected" -> fields.put(e.text("field"), e.text("now"));
      case "measure-corrected" -> {
        if (e.text("field").equals("assistance")) {
          add(e.measure(), e.text("now"));
        }
      }
      case "linked" -> held |= e.text("holding") != null;
      case "request-confirmed" -> confirmed = true;
      case "channel-examined" -> agreed = e.text("agreed");
      case "request-withdrawn", "request-not-accepted", "registered-by-mistake" -> {
        fellAway = true;
        measures.values().forEach(each -> each.ended = true);
      }
      case "authenticity-established" -> authenticity = e.text("result");
      case "request-closed" -> closed = true;
      case "request-taken-up-again" -> {
        closed = false;
        fellAway = false;
      }
      default -> {}
    }
    if (e.measure() > 0) {
      measures.get(e.measure()).read(e);
    }
    if (e.is("proposal-approved")) {
      measures.get(e.measure()).approvedWhile(isUnderTheConvention(), changed);
    }
  }

  private void registered(Entry e) {
    e.list("measures").forEach(kind -> add(measures.size() + 1, kind));
    for (int i = 0; i < measures.size(); i++) {
      measures.get(i + 1).electronic =
          e.fact().path("asked").path(i).path("electronicEvidence").asText("not-stated");
    }
    for (String field : List.of("channel", "urgent", "emergency")) {
      fields.put(field, e.text(field));
    }
    fields.put("answer-by", e.fact().path("answerBy").path("day").asText(null));
    offences = e.fact().path("offences");
    contents = e.fact().path("contents");
    received = e.at();
  }

  /** What is registered under a field now; null where nothing is. */
  String field(String name) {
    return fields.get(name);
  }

  boolean is(String field) {
    return "true".equals(fields.get(field));
  }

  private void added(Entry e) {
    int number = e.fact().get("number").asInt();
    add(number, e.text("assistance"));
    measures.get(number).electronic =
        e.fact().path("asked").path("electronicEvidence").asText("not-stated");
  }

  private void add(int number, String assistance) {
    measures.put(number, new MeasureTold(number, assistance));
  }

  MeasureTold measure(int number) {
    return measures.get(number);
  }

  Collection<MeasureTold> measures() {
    return measures.values();
  }

  /** Whether paragraphs 8 to 31 of Article 40 hold, 40(7). */
  boolean isUnderTheConvention() {
    return !basis.equals("other-treaty");
  }

  /**
   * Whether they hold for what is decided; where its letter had gone out before, as it was then.
   */
  boolean isUnderTheConvention(MeasureTold measure) {
    return measure.foundSent ? measure.underItThen : isUnderTheConvention();
  }

  /** The latest entry by which something changed that what is decided had to heed. */
  int changed(MeasureTold measure) {
    return measure.foundSent ? measure.changedThen : changed;
  }

  boolean isAuthentic() {
    return authenticity.equals("verified");
  }
}
