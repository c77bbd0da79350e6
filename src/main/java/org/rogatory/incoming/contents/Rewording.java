package org.rogatory.incoming.contents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.review.Review;

/**
 * Changes what a caseworker wrote for a letter that asks for supplementary information, 40(16), as
 * long as that letter was not sent: the further question, and why an item does not suffice.
 */
@Clause("40(16)")
public final class Rewording {

  private static final Provision ADDITIONAL = Provision.of("40(16)");

  private final Request request;
  private final RequestPen pen;

  /** What can happen so to the request that the pen writes. */
  public static Rewording of(RequestPen pen) {
    return new Rewording(pen);
  }

  private Rewording(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  /** Whether a letter that asks is in preparation, and was not sent. */
  public static boolean isOpen(Request request) {
    return request.openSupplement().filter(Rewording::isUnsent).isPresent();
  }

  private static boolean isUnsent(Supplement supplement) {
    return supplement.stage() == Supplement.Stage.IN_PREPARATION;
  }

  /**
   * Changes the words. Where nothing is asked any more, the question ends.
   *
   * @throws ForbiddenByProvision where no such letter is in preparation, because none is needed or
   *     it was sent, 40(16)
   * @throws BadInput where nothing is changed, an item was not found deficient, the further
   *     question was sent in an earlier letter, or a letter cannot show a character
   */
  public void change(QuestionsChange said) {
    Supplement supplement =
        request
            .openSupplement()
            .filter(Rewording::isUnsent)
            .orElseThrow(
                () ->
                    new ForbiddenByProvision(
                        ADDITIONAL, Reason.of("rewording.not-in-preparation")));
    String questions = said.words();
    Map<ContentItem, String> named = DeficiencyRemarks.of(said.deficient());
    check(supplement, questions, named);
    Map<ContentItem, String> deficient = changed(named);
    String asked = supplement.questions().orElse(null);
    if (deficient.isEmpty() && Objects.equals(asked, questions)) {
      throw BadInput.at("questions", Reason.of("refused.nothing-changed"));
    }
    write(supplement, questions, deficient, said.reason().strip());
    if (questions == null && asksNothing(supplement)) {
      Supplementing.of(pen).cancel(supplement.number());
    }
  }

  private void write(
      Supplement supplement,
      @Nullable String questions,
      Map<ContentItem, String> deficient,
      String reason) {
    RequestFact fact =
        new RequestFact.InformationReworded(
            supplement.number(),
            supplement.questions().orElse(null),
            questions,
            remarks(deficient),
            Supplementing.byId(deficient),
            reason);
    Review review = Review.before(pen);
    deficient.forEach(Supplementing.of(pen)::find);
    supplement.reword(questions);
    pen.write(supplement.matter(), ADDITIONAL, fact);
    review.conclude(Review.NO_MEASURE);
  }

  private Map<ContentItem, String> changed(Map<ContentItem, String> named) {
    Map<ContentItem, String> changed = new EnumMap<>(ContentItem.class);
    named.forEach(
        (item, why) -> {
          if (!request.content(item).deficiency().equals(Optional.of(why))) {
            changed.put(item, why);
          }
        });
    return changed;
  }

  private void check(
      Supplement supplement, @Nullable String questions, Map<ContentItem, String> deficient) {
    BadInput.Collected bad = new BadInput.Collected();
    if (supplement.sentOn().isPresent()
        && !Objects.equals(supplement.questions().orElse(null), questions)) {
      bad.add("questions", Reason.of("rewording.was-asked"));
    }
    List<ContentItem> wanting = supplement.wanting();
    deficient.keySet().stream()
        .filter(item -> !wanting.contains(item) || request.content(item).open().isEmpty())
        .forEach(item -> bad.add("deficient[" + item.id() + "]", Reason.of("input.not-deficient")));
    OwnWords.check(questions, deficient, bad);
    bad.complain();
  }

  private Map<String, String> remarks(Map<ContentItem, String> deficient) {
    Map<String, String> before = new TreeMap<>();
    deficient
        .keySet()
        .forEach(
            item ->
                request
                    .content(item)
                    .deficiency()
                    .ifPresent(remark -> before.put(item.id(), remark)));
    return before;
  }

  private static boolean asksNothing(Supplement supplement) {
    return supplement.wanting().isEmpty() && supplement.wantingFormalities().isEmpty();
  }
}
