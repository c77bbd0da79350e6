package org.rogatory.incoming.contents;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Formality;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.facts.RequestFact;

/**
 * Something came to light that whoever decided to go on without an item did not know: the decision
 * stands no longer, and the item may be asked for again, 40(16).
 */
@Clause("40(16)")
public final class EndedWaivers {

  private EndedWaivers() {}

  /** Ends what was decided of these items, where anything was. */
  public static void of(RequestPen pen, Collection<? extends Worded> items) {
    for (Supplement asked : pen.request().supplements()) {
      List<Worded> ended =
          items.stream().filter(asked::goesOnWithout).map(Worded.class::cast).toList();
      if (!ended.isEmpty()) {
        asked.narrow(ended);
        pen.write(
            asked.matter(),
            Provision.of("40(16)"),
            new RequestFact.WaiverEnded(asked.number(), ended.stream().map(Worded::id).toList()));
      }
    }
  }

  /** Ends all of them. */
  public static void ofAll(RequestPen pen) {
    of(pen, Arrays.asList(ContentItem.values()));
    of(pen, Arrays.asList(Formality.values()));
  }
}
