package org.rogatory.incoming.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.contents.ContentFinding;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.grounds.ConsultationDuty;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Rules;
import org.rogatory.incoming.found.FindingChanged;

/**
 * What the rules find of a request: its form, and of each open measure the scope, the channel, the
 * contents and the grounds; also the scope of what was answered as outside. Each is the key of a
 * message.
 */
final class Findings {

  static final String SCOPE = "finding.scope";

  private static final List<String> FORM =
      List.of("finding.sender", "finding.language", "finding.authenticity", "finding.urgency");

  private final Map<About, String> found = new LinkedHashMap<>();

  private record About(int measure, String what) {}

  private Findings() {}

  static Findings of(Request request, Rules rules) {
    Findings all = new Findings();
    readable(() -> all.form(rules.admission().form(request)));
    request.openMeasures().forEach(measure -> all.measure(measure, rules));
    request.measures().stream()
        .filter(measure -> measure.state() == MeasureState.OUTSIDE)
        .forEach(measure -> all.scope(measure, rules));
    return all;
  }

  private void form(List<FormFinding> form) {
    for (int at = 0; at < form.size(); at++) {
      put(0, FORM.get(at), form.get(at).outcome().key());
    }
  }

  private void measure(Measure measure, Rules rules) {
    Admission admission = rules.admission();
    int number = measure.number();
    scope(measure, rules);
    readable(() -> put(number, "finding.basis", basis(measure.request(), admission)));
    readable(() -> put(number, "finding.channel", admission.channel(measure).outcome().key()));
    readable(() -> contents(number, measure.examineContents().findings()));
    readable(() -> grounds(number, rules.grounds().examine(measure)));
  }

  private static String basis(Request request, Admission admission) {
    return admission.bases().stands(request) ? "finding.basis-stands" : "finding.basis-gone";
  }

  private void scope(Measure measure, Rules rules) {
    readable(() -> put(measure.number(), SCOPE, rules.admission().scope(measure).outcome().key()));
  }

  private void contents(int number, List<ContentFinding> contents) {
    contents.forEach(content -> put(number, content.item().key(), content.state().key()));
  }

  private void grounds(int number, List<GroundFinding> grounds) {
    grounds.forEach(ground -> put(number, ground.ground().key(), outcome(ground)));
  }

  /**
   * Of what stands damaged in the file nothing is found until it is corrected; then all that is
   * found is new, and a person looks at it.
   */
  private static void readable(Runnable finding) {
    Unreadable.find(
        () -> {
          finding.run();
          return true;
        });
  }

  private static String outcome(GroundFinding ground) {
    if (!ground.lawful()) {
      return "finding.not-lawful";
    }
    boolean consults =
        ground.consultation() == ConsultationDuty.REQUIRED
            || ground.consultation() == ConsultationDuty.REQUIRED_FAST;
    return consults ? "finding.lawful-after-consultation" : "finding.lawful";
  }

  private void put(int measure, String what, String outcome) {
    found.put(new About(measure, what), outcome);
  }

  /** What is found otherwise here than there; what is asked in one of them only counts as well. */
  List<FindingChanged> since(Findings before) {
    List<FindingChanged> changes = new ArrayList<>();
    Map<About, String> all = new LinkedHashMap<>(before.found);
    found.forEach(all::putIfAbsent);
    for (About about : all.keySet()) {
      String then = before.found.getOrDefault(about, "finding.not-asked");
      String now = found.getOrDefault(about, "finding.not-asked");
      if (!then.equals(now)) {
        changes.add(new FindingChanged(about.measure(), about.what(), then, now));
      }
    }
    return changes;
  }
}
