package org.rogatory.incoming.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.asked.ContentVersion;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.asked.Joining;
import org.rogatory.incoming.contents.Mended;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.review.ApartAnswers;
import org.rogatory.incoming.review.AtWork;
import org.rogatory.incoming.review.Review;
import org.rogatory.incoming.review.SaidBefore;

/**
 * Mends mistakes in a file's data and in what was copied from its request; the journal keeps what
 * stood there before, and why.
 */
public final class Correcting {

  private final Request request;
  private final RequestPen pen;

  /** What can happen so to the request that the pen writes. */
  public static Correcting of(RequestPen pen) {
    return new Correcting(pen);
  }

  private Correcting(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  /**
   * Puts what was registered right, field by field. Each change is an entry of its own, with what
   * stood there before and why.
   *
   * @throws BadInput where nothing differs and nothing is to be told, somebody changed a field
   *     meanwhile, or what is said cannot be so; the fields are named as in {@link Correction}
   */
  public void correct(Correction said) {
    new RegisteredData(pen).correct(said);
  }

  /**
   * Mends what the file says under an item of the request's contents, see {@link
   * ContentMending.Act}.
   *
   * @throws BadInput where text or reason is missing, nothing would change, or a version came
   *     meanwhile: the reason shows what stands there now
   * @throws org.rogatory.incoming.review.UnseenChanges unless the person looked at what is found
   *     otherwise then, and at what goes back
   */
  public void content(ContentItem item, ContentMending said) {
    ContentText stands = request.content(item);
    if (stands.versions().size() != said.seen()) {
      throw BadInput.at("text", Reason.of("input.changed-meanwhile", stands.text()));
    }
    Review review = Review.before(pen);
    Announced announced = Announced.before(pen);
    Mended mended =
        switch (said.act()) {
          case CORRECT -> correct(stands, said.words(), said.reason());
          case COPY -> copy(item, said.words());
          case SUFFICIENT -> Supplementing.of(pen).suffices(item);
        };
    Predicate<Measure> resting = Review.restingOn(List.of(item));
    boolean says = said.act() != ContentMending.Act.SUFFICIENT;
    SaidBefore apart = says ? ApartAnswers.setAside(request) : new SetAside(List.of());
    boolean asks = said.act() == ContentMending.Act.CORRECT && said.words().isEmpty();
    List<FindingChanged> besides = new ArrayList<>(apart.shown());
    besides.addAll(asks ? announced.changes() : List.of());
    review.require(said.looked(), resting, besides, () -> undo(mended, apart));
    pen.write(request.matter(), mended.provision(), mended.fact());
    apart.write(pen);
    review.conclude(resting);
    Supplementing.of(pen).cured();
    AtWork.tell(pen, says);
    if (asks && request.state() == RequestState.IN_PROGRESS) {
      Supplementing.of(pen).askForWhatIsMissing(null);
    }
  }

  private static void undo(Mended mended, SaidBefore apart) {
    mended.undo().run();
    apart.restore();
  }

  private Mended correct(ContentText stands, String now, @Nullable String reason) {
    if (stands.text().equals(now)) {
      throw BadInput.at("text", Reason.of("input.nothing-to-correct"));
    }
    if (reason == null || reason.isBlank()) {
      throw BadInput.at("reason", Reason.of("input.why-corrected"));
    }
    ContentItem item = stands.item();
    String why = reason.strip();
    return say(
        ContentVersion.corrected(item, now, why, pen.moment().at()),
        Joining.REPLACE,
        new RequestFact.ContentCorrected(item.id(), stands.text(), now, why));
  }

  private Mended copy(ContentItem item, String text) {
    if (text.isEmpty()) {
      throw BadInput.at("text", Reason.of("input.nothing-copied"));
    }
    return say(
        ContentVersion.copied(item, text, pen.moment().at()),
        Joining.ADD,
        new RequestFact.ContentCopied(item.id(), text));
  }

  private Mended say(ContentVersion version, Joining joining, RequestFact fact) {
    request.said().say(version, joining);
    return new Mended(null, fact, () -> request.said().takeBack(version));
  }
}
