package org.rogatory.explore.watch;

import java.util.regex.Pattern;
import org.rogatory.convention.Clause;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;

/**
 * No denial and no result that speaks of tax or of bank secrecy goes out before somebody stated, by
 * name, that it rests on neither.
 */
@Clause({"40(23)", "40(24)"})
final class Statements extends Watch {

  private static final Pattern NEVER =
      Pattern.compile("bank secrecy|banking secrecy|\\btax\\b|\\bfiscal\\b");

  private final Told told = new Told();

  @Override
  void read(Entry entry, World world) {
    told.read(entry);
    switch (entry.kind()) {
      case "measure-refused", "measure-postponed" -> {
        MeasureTold measure = told.measure(entry.measure());
        stated(entry, measure, measure.proposed == null ? "" : measure.proposed.text("reasons"));
      }
      case "results-sent" -> {
        MeasureTold measure = told.measure(entry.measure());
        stated(entry, measure, measure.result == null ? "" : measure.result.text("result"));
      }
      default -> {}
    }
  }

  private void stated(Entry entry, MeasureTold measure, String words) {
    boolean speaks = words != null && NEVER.matcher(words).find();
    if (speaks && told.isUnderTheConvention()) {
      boolean person = measure.stated != null && !measure.stated.program();
      unless(person, "speaks of tax or bank secrecy and nobody stated, 40(23), 40(24)", entry);
    }
  }
}
