package org.rogatory.explore.watch;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.rogatory.explore.Entry;

/** What the journal has told of a file so far, as far as what must hold turns on it. */
final class Told {

  private final Map<Integer, MeasureTold> measures = new TreeMap<>();
  String basis = "convention";
  String authenticity = "unverified";
  boolean closed;

  void read(Entry e) {
    switch (e.kind()) {
      case "request-registered" ->
          e.list("measures").forEach(kind -> add(measures.size() + 1, kind));
      case "measure-added", "rest-separated" ->
          add(e.fact().get("number").asInt(), e.text("assistance"));
      case "request-triaged" -> {
        basis = e.text("legalBasis");
        authenticity = e.text("authenticity");
      }
      case "basis-changed" -> basis = e.text("to");
      case "measure-corrected" -> {
        if (e.text("field").equals("assistance")) {
          add(e.measure(), e.text("now"));
        }
      }
      case "authenticity-established" -> authenticity = e.text("result");
      case "request-closed" -> closed = true;
      default -> {}
    }
    if (e.measure() > 0) {
      measures.get(e.measure()).read(e);
    }
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

  boolean isAuthentic() {
    return authenticity.equals("verified");
  }
}
