package org.rogatory.incoming.contents;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Worded;
import org.rogatory.convention.contents.ContentFinding;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Formality;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Supplement;

/**
 * What is wanting of a request, and what of it is to be asked for, 40(16). A person's decision to
 * go on without something stands: it is asked for again only where a measure waits for it that did
 * not wait then.
 */
@Clause("40(16)")
public final class ToBeAsked {

  private ToBeAsked() {}

  /** Everything that is wanting, asked for or not: {@link ContentItem}, {@link Formality}. */
  public static List<Worded> wanting(Request request, Admission rules) {
    List<Worded> wanting = new ArrayList<>();
    request.examineContents().open().forEach(finding -> wanting.add(finding.item()));
    if (!request.pursuedMeasures().isEmpty()) {
      wanting.addAll(rules.wanting(request));
    }
    return wanting;
  }

  /** Whether something of what was asked for is wanting still, or was asked in words. */
  static boolean isLeft(Request request, Supplement asked, Admission rules) {
    List<Worded> wanting = wanting(request, rules);
    return asked.questions().isPresent()
        || asked.wanting().stream().anyMatch(wanting::contains)
        || asked.wantingFormalities().stream().anyMatch(wanting::contains);
  }

  /** What of it is asked for when a letter goes out next. */
  public static List<Worded> of(Request request, Admission rules) {
    return wanting(request, rules).stream()
        .filter(item -> !isGivenUp(request, item) || isWaitedFor(request, item))
        .toList();
  }

  /** Whether a person decided to go on without it, and nobody asked for it since. */
  static boolean isGivenUp(Request request, Worded item) {
    return request.supplements().stream()
        .filter(asked -> asked.asks(item))
        .reduce((earlier, later) -> later)
        .filter(asked -> asked.goesOnWithout(item))
        .isPresent();
  }

  private static boolean isWaitedFor(Request request, Worded item) {
    return request.openMeasures().stream()
        .filter(measure -> measure.state() == MeasureState.AWAITING_INFORMATION)
        .anyMatch(measure -> waitsFor(measure, item));
  }

  private static boolean waitsFor(Measure measure, Worded item) {
    return item == Formality.AUTHENTICITY
        ? measure.isPreservation()
        : measure.examineContents().findings().stream()
            .filter(ContentFinding::blocks)
            .anyMatch(finding -> finding.item() == item);
  }
}
