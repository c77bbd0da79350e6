package org.rogatory.incoming.contents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Worded;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.asked.ContentVersion;
import org.rogatory.incoming.asked.DeficiencyFound;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.Examination;
import org.rogatory.incoming.persons.Readiness;
import org.rogatory.incoming.review.ApartAnswers;
import org.rogatory.incoming.review.AtWork;
import org.rogatory.incoming.review.Review;

/**
 * What happens when a request's contents are wanting: the requesting State is asked, 40(16), the
 * measures whose contents are clear go on meanwhile, and silence never closes anything.
 */
@Clause("40(16)")
public final class Supplementing {

  private static final Provision ADDITIONAL = Provision.of("40(16)");
  private static final Provision FORM = Provision.of("40(13)");

  private final Request request;
  private final RequestPen pen;
  private final Admission rules;

  /** What can happen so to the request that the pen writes. */
  public static Supplementing of(RequestPen pen) {
    return new Supplementing(pen, pen.rules().admission());
  }

  private Supplementing(RequestPen pen, Admission rules) {
    this.request = pen.request();
    this.pen = pen;
    this.rules = rules;
  }

  /**
   * What was found on examining stands before anything else of the same examination lets a measure
   * go on.
   *
   * @throws BadInput where an item is said to suffice and not to suffice
   */
  public void finds(Examination found) {
    found.check();
    OwnWords.require(null, found.deficient());
    Review review = Review.before(pen);
    WaitsAgain waiting = WaitsAgain.before(pen);
    EndedWaivers.of(pen, found.deficient().keySet());
    found.deficient().forEach(this::find);
    review.conclude(Review.NO_MEASURE);
    waiting.found(found.deficient().keySet());
  }

  /** Finds that what is said under an item does not suffice, and why. */
  public void find(ContentItem item, String deficiency) {
    request.said().find(item, deficiency, pen.moment().at());
  }

  /**
   * Opens a request for what is missing, unless one is under way. What a person decided to go on
   * without is not asked for again.
   *
   * @param questions what else is asked, in words; null for nothing
   */
  public void askForWhatIsMissing(@Nullable String questions) {
    askFor(toBeAsked(), questions);
  }

  void askFor(List<Worded> missing, @Nullable String questions) {
    boolean nothing = missing.isEmpty() && questions == null;
    if (nothing || request.openSupplement().isPresent()) {
      return;
    }
    Supplement supplement = request.ask(missing, questions);
    pen.write(
        supplement.matter(),
        ADDITIONAL,
        new RequestFact.InformationNeeded(supplement.number(), ids(missing), questions));
  }

  List<Worded> toBeAsked() {
    return ToBeAsked.of(request, rules);
  }

  /**
   * Asks anew, with all that is wanting now, where nothing has arrived: the request comes from
   * another State, which nobody asked.
   */
  public void askAnew(Supplement asked) {
    if (asked.isOpen() && asked.stage() != Supplement.Stage.RECEIVED) {
      cancel(asked.number());
      askForWhatIsMissing(asked.questions().orElse(null));
    }
  }

  /** The letter was sent, or sent again. */
  public void requested(int number, LocalDate replyBy) {
    Supplement supplement = open(number);
    supplement.sent(pen.moment().day(), replyBy);
    write(supplement, new RequestFact.InformationRequested(number, replyBy));
  }

  /** A reminder was sent. */
  public void reminded(int number, LocalDate replyBy) {
    Supplement supplement = open(number);
    supplement.reminded(pen.moment().day(), replyBy);
    write(supplement, new RequestFact.InformationReminded(number, replyBy));
  }

  /**
   * Information arrived. It belongs to the request for information that is under way; where none
   * is, it completes the file all the same, and what answers a deficiency is to be examined. What
   * it says is added to what the file says, unless it is said to replace it; both are kept. What
   * was found deficient stays so until somebody examines what arrived. What rests on the contents
   * that changed goes back.
   *
   * @throws BadInput where an item is unknown, something is replaced by nothing, or nothing arrived
   */
  public void received(Information arrived) {
    Map<ContentItem, String> said = arrived.said();
    Optional<Supplement> answered = request.openSupplement().or(() -> toBeExamined(said.keySet()));
    int number = answered.map(Supplement::number).orElse(0);
    List<Worded> replaced = new ArrayList<>();
    Review review = Review.before(pen);
    said.forEach(
        (item, text) -> {
          ContentVersion version =
              ContentVersion.ofSupplement(item, text, number, pen.moment().at());
          if (request.said().say(version, arrived.how(item))) {
            replaced.add(item);
          }
        });
    answered.ifPresent(supplement -> supplement.received(pen.moment().day()));
    request.formalities().pursued(pen.moment().day());
    pen.write(
        answered.map(Supplement::matter).orElse(request.matter()),
        ADDITIONAL,
        new RequestFact.InformationReceived(
            number, arrived.channel(), byId(said), ids(replaced), arrived.text()));
    if (!said.isEmpty()) {
      ApartAnswers.setAside(request).write(pen);
    }
    review.conclude(Review.restingOn(said.keySet()));
    AtWork.tell(pen, !said.isEmpty() || arrived.text() != null);
  }

  /**
   * What was found deficient and is answered after its question had ended is examined all the same:
   * nobody else would look at it, and 40(21)(a) stays closed meanwhile.
   */
  @Clause({"40(16)", "40(21)(a)"})
  private Optional<Supplement> toBeExamined(Set<ContentItem> said) {
    List<Worded> deficient =
        Arrays.stream(ContentItem.values())
            .filter(item -> said.contains(item) && request.content(item).open().isPresent())
            .map(Worded.class::cast)
            .toList();
    if (deficient.isEmpty() || request.pursuedMeasures().isEmpty()) {
      return Optional.empty();
    }
    Supplement supplement = request.ask(deficient, null);
    pen.write(
        supplement.matter(),
        ADDITIONAL,
        new RequestFact.InformationNeeded(supplement.number(), ids(deficient), null));
    return Optional.of(supplement);
  }

  /** A translation of the request arrived, in a language that we accept, 40(13). */
  public void translated(String language) {
    if (!rules.acceptedLanguages().contains(language)) {
      throw BadInput.at("translation", Reason.of("input.language-not-accepted"));
    }
    String before = request.formalities().translation().orElse(null);
    Review review = Review.before(pen);
    request.formalities().translated(language);
    pen.write(request.matter(), FORM, new RequestFact.TranslationReceived(language, before));
    review.conclude(Review.NO_MEASURE);
  }

  /**
   * What arrived was examined. An item that was found deficient and has a later text suffices now,
   * unless the person says why not; one that has no later text stays deficient, unless the person
   * says that it suffices. Measures whose contents are now settled go on; what is still missing is
   * asked for again.
   *
   * @return whether nothing is missing any more
   * @throws BadInput where an item is said to suffice and not to suffice
   */
  public boolean examined(int number, Examination found) {
    Supplement supplement = open(number);
    finds(found);
    Review review = Review.before(pen);
    List<Worded> cured =
        Arrays.stream(ContentItem.values())
            .filter(item -> !found.deficient().containsKey(item))
            .filter(item -> found.sufficient().contains(item) || isAnswered(supplement, item))
            .filter(item -> request.said().cure(item, pen.moment().at()))
            .map(Worded.class::cast)
            .toList();
    List<Worded> missing = toBeAsked();
    supplement.examined(missing);
    write(
        supplement,
        new RequestFact.InformationExamined(
            number, ids(missing), byId(found.deficient()), ids(cured)));
    review.conclude(Review.NO_MEASURE);
    settleMeasures();
    return missing.isEmpty();
  }

  private boolean isAnswered(Supplement supplement, ContentItem item) {
    return supplement.asks(item) && request.content(item).isAnswered();
  }

  /**
   * A person finds that an item suffices now, outside the examination of what was asked for.
   *
   * @throws BadInput where nobody had found it deficient
   */
  public Mended suffices(ContentItem item) {
    DeficiencyFound open =
        request
            .content(item)
            .open()
            .orElseThrow(() -> BadInput.at("act", Reason.of("input.not-deficient")));
    request.said().cure(item, pen.moment().at());
    return new Mended(
        ADDITIONAL,
        new RequestFact.ContentFoundSufficient(item.id()),
        () -> request.said().uncure(open));
  }

  /** Every measure has ended: what is still asked for is no longer needed. */
  public void endWithTheMeasures() {
    request.openSupplement().ifPresent(supplement -> cancel(supplement.number()));
  }

  /** It is no longer needed: every measure that wanted it has ended. */
  public void cancel(int number) {
    Supplement supplement = open(number);
    supplement.cancel();
    write(supplement, new RequestFact.InformationCancelled(number));
  }

  /**
   * Lets the measures go on that waited for contents and have them now. What nobody has examined
   * settles nothing.
   */
  public void settleMeasures() {
    for (Measure measure : request.openMeasures()) {
      if (measure.state() == MeasureState.AWAITING_INFORMATION
          && Readiness.mayProceed(measure)
          && !WaitsAgain.restsOnUnexamined(measure)) {
        settle(measure);
      }
    }
  }

  /**
   * Something was established: what waited for it goes on, and nobody asks for it any more. What
   * arrived meanwhile is examined with all that was asked for.
   */
  public void cured() {
    settleMeasures();
    request
        .openSupplement()
        .filter(asked -> asked.stage() != Supplement.Stage.RECEIVED)
        .ifPresent(this::narrow);
  }

  /** Where nothing of it is wanting, the question ends; what else is wanting is a new one. */
  private void narrow(Supplement asked) {
    List<Worded> missing = ToBeAsked.wanting(request, rules);
    List<Worded> items =
        Stream.concat(asked.wanting().stream(), asked.wantingFormalities().stream())
            .map(Worded.class::cast)
            .toList();
    if (items.stream().noneMatch(missing::contains) && !asked.awaitsWords()) {
      cancel(asked.number());
      askForWhatIsMissing(null);
      return;
    }
    List<Worded> established = items.stream().filter(item -> !missing.contains(item)).toList();
    if (!established.isEmpty()) {
      asked.narrow(established);
      write(asked, new RequestFact.InformationNarrowed(asked.number(), ids(established)));
    }
  }

  void settle(Measure measure) {
    pen.become(
        measure, MeasureVerb.SETTLE_CONTENTS, new MeasureFact.ContentsSettled(measure.number()));
  }

  Supplement open(int number) {
    Supplement supplement = request.supplement(number);
    if (!supplement.isOpen()) {
      throw new NotInThisState(supplement.matter(), supplement.stage(), List.of());
    }
    return supplement;
  }

  private void write(Supplement supplement, RequestFact fact) {
    pen.write(supplement.matter(), ADDITIONAL, fact);
  }

  /** The same by the ids of the items, as a journal has them. */
  public static Map<String, String> byId(Map<ContentItem, String> deficient) {
    return deficient.entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
  }

  static List<String> ids(Collection<Worded> items) {
    return items.stream().map(Worded::id).toList();
  }
}
