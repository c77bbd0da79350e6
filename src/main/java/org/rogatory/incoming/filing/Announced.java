package org.rogatory.incoming.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.Formality;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.contents.ToBeAsked;
import org.rogatory.incoming.found.FindingChanged;

/**
 * What a correction brings besides what the rules find otherwise, shown before it is confirmed:
 * what its State is asked, 40(16), and that its authenticity is established anew, 40(13).
 */
@Clause({"40(13)", "40(16)"})
final class Announced {

  private static final String NO_QUESTION = "finding.no-question";

  private final RequestPen pen;
  private final Request request;
  private final List<Worded> before;

  private Announced(RequestPen pen) {
    this.pen = pen;
    this.request = pen.request();
    this.before = asks() ? Unreadable.find(this::toBeAsked).orElse(List.of()) : List.of();
  }

  /**
   * Remembers what would be asked before a change; nothing where something in the file stands
   * damaged.
   */
  static Announced before(RequestPen pen) {
    return new Announced(pen);
  }

  /** What comes of a change under the same State. */
  List<FindingChanged> changes() {
    if (!asks()) {
      return List.of();
    }
    boolean open = request.openSupplement().isPresent();
    List<Worded> asked = new ArrayList<>(toBeAsked());
    request.openSupplement().ifPresent(one -> asked.removeIf(one::asks));
    if (open) {
      asked.removeAll(before);
    }
    return questions(asked, open ? "finding.asked-later" : "finding.asked-now");
  }

  /** What comes of its being the request of another State, of which nobody asked anything. */
  List<FindingChanged> ofAnotherState() {
    if (!asks()) {
      return List.of();
    }
    List<FindingChanged> changes = new ArrayList<>();
    Set<Worded> asked = new LinkedHashSet<>(ToBeAsked.wanting(request, pen.rules().admission()));
    if (request.formalities().authenticity() == Authenticity.VERIFIED) {
      changes.add(
          new FindingChanged(
              0, "finding.authenticity", Authenticity.VERIFIED.key(), "finding.established-anew"));
    }
    asked.add(Formality.AUTHENTICITY);
    boolean examined =
        request
            .openSupplement()
            .filter(one -> one.stage() == Supplement.Stage.RECEIVED)
            .isPresent();
    changes.addAll(
        questions(
            asked.stream().sorted(Comparator.comparing(Worded::key)).toList(),
            examined ? "finding.asked-later" : "finding.asked-now"));
    return changes;
  }

  private boolean asks() {
    return request.state() == RequestState.IN_PROGRESS && !request.isClosed();
  }

  private List<Worded> toBeAsked() {
    return ToBeAsked.of(request, pen.rules().admission());
  }

  private static List<FindingChanged> questions(List<Worded> asked, String when) {
    return asked.stream()
        .map(item -> new FindingChanged(0, item.key(), NO_QUESTION, when))
        .toList();
  }
}
