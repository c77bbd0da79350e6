package org.rogatory.incoming.misdirected;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.journal.Actor;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Envelope;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterFact;
import org.rogatory.letters.LetterProcess;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Addressee;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;
import org.rogatory.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The letter to a State that holds letters of ours by mistake: it is to disregard them, and to
 * return or destroy them, 40(20). It names them by number and date, and says nothing of their
 * matter or of whom they were meant for. It is drafted as soon as the file names another State, or
 * a letter turns out to have gone elsewhere; a supervisor signs it.
 */
@Component
@Clause({"40(12)(d)", "40(20)"})
public class DraftSentInError implements RequestLetter {

  public static final LetterKind KIND = LettersToTheState.SENT_IN_ERROR;

  private final Requests requests;
  private final Letters letters;
  private final LettersToTheState sent;
  private final Letterwriter writer;
  private final Workflow workflow;

  DraftSentInError(
      Requests requests,
      Letters letters,
      LettersToTheState sent,
      Letterwriter writer,
      Workflow workflow) {
    this.requests = requests;
    this.letters = letters;
    this.sent = sent;
    this.writer = writer;
    this.workflow = workflow;
  }

  /**
   * These letters were sent to you by mistake.
   *
   * @param letters each by its number and date
   */
  public record SentInError(@Fixed List<Words> letters) implements Particulars {}

  @Override
  public Requests requests() {
    return requests;
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, SentInError.class);
  }

  @Override
  public boolean isToCounterpart() {
    return false;
  }

  /** To the State of the letter that this is; to the next one that has none, where it is new. */
  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Map<String, List<Letter>> elsewhere = sent.elsewhere(file.reference());
    return own(file.reference(), matter)
        .or(() -> untold(file.reference(), elsewhere))
        .flatMap(state -> Optional.ofNullable(elsewhere.get(state)))
        .map(this::composed);
  }

  private Composition composed(List<Letter> wrong) {
    List<Words> cited =
        wrong.stream()
            .map(letter -> writer.cited(letter.reference(), letter.issuedOn().orElseThrow()))
            .toList();
    return new Composition(
        KIND, new SentInError(cited), addressee(wrong.get(wrong.size() - 1).envelope()));
  }

  /** It goes to where the latest of them went. */
  private static Addressee addressee(Envelope went) {
    List<String> lines = went.lines();
    return new Addressee(
        Words.of(went.addressee()),
        lines.subList(1, lines.size()).stream().map(Words::of).toList(),
        List.of(went.wishedLanguage().orElse(went.language().toLanguageTag())),
        went.state().orElse(null));
  }

  private Optional<String> own(Reference file, Matter matter) {
    return all(file).stream()
        .filter(letter -> letter.matter().equals(matter))
        .flatMap(letter -> letter.envelope().state().stream())
        .findFirst();
  }

  private Optional<String> untold(Reference file, Map<String, List<Letter>> elsewhere) {
    List<String> told =
        open(file).stream().flatMap(one -> one.envelope().state().stream()).toList();
    return elsewhere.keySet().stream().filter(state -> !told.contains(state)).findFirst();
  }

  private List<Letter> all(Reference file) {
    return letters.of(file).stream().filter(letter -> letter.is(KIND)).toList();
  }

  private List<Letter> open(Reference file) {
    return all(file).stream().filter(letter -> letter.state().isOpen()).toList();
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    Reference file = recorded.entry().reference();
    boolean may =
        LettersToTheState.isToAnother(recorded.fact())
            || recorded.fact() instanceof LetterFact.LetterSent;
    if (may && requests.find(file).isPresent()) {
      settle(file, recorded);
    }
  }

  private void settle(Reference file, EntryRecorded recorded) {
    Actor actor = recorded.entry().actor();
    Map<String, List<Letter>> elsewhere = sent.elsewhere(file);
    open(file).stream()
        .filter(letter -> letter.envelope().state().filter(elsewhere::containsKey).isEmpty())
        .forEach(letter -> giveUp(letter, actor, recorded.entry().kind()));
    for (Optional<String> next = untold(file, elsewhere);
        next.isPresent();
        next = untold(file, elsewhere)) {
      tell(requests.forChange(file, actor), next.get(), elsewhere);
    }
  }

  private void tell(RequestPen pen, String state, Map<String, List<Letter>> elsewhere) {
    Letter notice = letters.draft(pen.pen(), this);
    List<Integer> wrong =
        elsewhere.getOrDefault(state, List.of()).stream().map(Letter::number).toList();
    Misdirected.of(pen).wrote(state, notice.matter(), wrong);
    workflow.start(LetterProcess.LETTER, notice.matter());
  }

  /** The State makes the request after all. */
  private void giveUp(Letter notice, Actor actor, String why) {
    letters.drop(requests.forChange(notice.file(), actor).pen(), notice.number(), null);
    workflow.cancel(LetterProcess.LETTER, notice.matter(), why);
  }
}
