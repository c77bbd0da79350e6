package org.rogatory.incoming.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.review.Review;

/**
 * A request before and after something changed outside its file on which it rests. What is found
 * otherwise goes back as after a correction of the file.
 */
public final class Reexamined {

  private final RequestPen pen;
  private final Review review;
  private @Nullable List<FindingChanged> shown;

  /** Remembers what is found before the change. */
  public static Reexamined before(RequestPen pen) {
    return new Reexamined(pen);
  }

  private Reexamined(RequestPen pen) {
    this.pen = pen;
    this.review = Review.before(pen);
  }

  Request request() {
    return pen.request();
  }

  /** Whether anything is found otherwise. */
  public boolean isTouched() {
    return !changes().isEmpty();
  }

  /** What is found otherwise, and what goes back: asked once, after the change. */
  public List<FindingChanged> changes() {
    List<FindingChanged> found = shown;
    if (found == null) {
      found = review.shown(Review.NO_MEASURE);
      shown = found;
    }
    return found;
  }

  /** Writes down what is found otherwise, and takes back what rests on what was found before. */
  public void conclude() {
    List<Measure> inside = review.backInside();
    review.conclude(Review.NO_MEASURE);
    TakingUp.of(pen).again(inside);
    Supplementing.of(pen).cured();
    if (request().state() == RequestState.IN_PROGRESS) {
      Supplementing.of(pen).askForWhatIsMissing(null);
    }
  }
}
