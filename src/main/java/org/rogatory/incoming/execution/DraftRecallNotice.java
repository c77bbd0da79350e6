package org.rogatory.incoming.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.incoming.execution.TransmittalsToStop.ToStop;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.Recall;
import org.rogatory.journal.Actor;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterProcess;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The letter that tells an authority to stop, because what was transmitted to it is not, or no
 * longer, what is asked for and granted. It stands alone: the measure goes on meanwhile. Each
 * authority has its own, as soon as it is to stop.
 */
@Component
@Clause("40(12)(b)")
public class DraftRecallNotice implements RequestLetter {

  public static final LetterKind KIND =
      LetterKind.of("recall-notice").on("40(12)(b)").toOurAuthority();

  private final Requests requests;
  private final Letters letters;
  private final Letterwriter writer;
  private final TransmittalsToStop toStop;
  private final Workflow workflow;

  DraftRecallNotice(
      Requests requests,
      Letters letters,
      Letterwriter writer,
      TransmittalsToStop toStop,
      Workflow workflow) {
    this.requests = requests;
    this.letters = letters;
    this.writer = writer;
    this.toStop = toStop;
    this.workflow = workflow;
  }

  /** What was transmitted and is to be stopped, all at one authority. */
  public record RecallNotice(@Fixed List<Recalled> recalled) implements Particulars {}

  /**
   * A transmittal that is to be stopped.
   *
   * @param measure its number
   * @param transmittedIn the number of the letter of transmittal; null where that is not known
   * @param because why, as it was when it was recalled
   */
  public record Recalled(
      int measure, @Nullable String transmittedIn, LocalDate transmittedOn, Reason because)
      implements Particulars.Part {}

  @Override
  public Requests requests() {
    return requests;
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, RecallNotice.class);
  }

  @Override
  public boolean isOwed() {
    return true;
  }

  /**
   * To the authority of the letter that this is; to the next one that has none, where it is new.
   * What was issued names what it named then: what is to be stopped since has a letter of its own.
   */
  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    List<Letter> all = all(file);
    Optional<Letter> own =
        all.stream()
            .filter(letter -> letter.matter().equals(matter))
            .reduce((earlier, later) -> later);
    List<ToStop> told = own.map(letter -> of(letter, file, all)).orElseGet(() -> next(file, all));
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(
            writer.toAuthority(
                told.get(0).recall().authority(),
                KIND,
                new RecallNotice(told.stream().map(this::recalled).toList())));
  }

  private List<ToStop> of(Letter letter, Request file, List<Letter> all) {
    return letter.state() == LetterState.ISSUED
        ? toStop.named(letter, file)
        : toStop.untold(file, all).stream().filter(each -> toStop.isTo(each, letter)).toList();
  }

  /** What the first authority is to stop that no letter is being prepared for. */
  private List<ToStop> next(Request file, List<Letter> all) {
    List<ToStop> left =
        toStop.untold(file, all).stream()
            .filter(
                each ->
                    all.stream()
                        .noneMatch(
                            letter -> letter.state().isUnissued() && toStop.isTo(each, letter)))
            .toList();
    return left.stream()
        .filter(each -> each.recall().authority().equals(left.get(0).recall().authority()))
        .toList();
  }

  private List<Letter> all(Request file) {
    return letters.of(file.reference()).stream().filter(letter -> letter.is(KIND)).toList();
  }

  private Recalled recalled(ToStop each) {
    Recall recall = each.recall();
    return new Recalled(
        each.measure().number(),
        transmittal(each.measure(), recall).orElse(null),
        recall.transmittedOn(),
        Reason.of("letter.recalled." + recall.because().id()));
  }

  private Optional<String> transmittal(Measure measure, Recall recall) {
    return letters.of(measure.request().reference()).stream()
        .filter(letter -> letter.is(DraftTransmittal.KIND))
        .filter(letter -> letter.matter().equals(measure.matter()))
        .filter(letter -> writer.isTo(recall.authority(), letter))
        .filter(
            letter ->
                letter
                    .dispatch()
                    .filter(sent -> sent.moment().day().equals(recall.transmittedOn()))
                    .isPresent())
        .reduce((earlier, later) -> later)
        .map(Letter::reference);
  }

  /** Each authority that the letter names hears of what stood in it, and of nothing else. */
  @Override
  public void sent(RequestPen pen, Letter letter) {
    toStop
        .named(letter, pen.request())
        .forEach(each -> Executing.of(pen, each.measure().number()).recallTold(each.recall()));
    draft(pen);
  }

  @Override
  public void foundSent(RequestPen pen, Letter letter) {
    sent(pen, letter);
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    Fact fact = recorded.fact();
    boolean atWork =
        fact instanceof MeasureFact.TransmittalRecalled recall && recall.authority() != null
            || fact instanceof MeasureFact.TransmittalFoundSent found && found.executeBy() == null;
    if (atWork) {
      draft(requests.forChange(recorded.entry().matter().file(), Actor.PROGRAM));
    }
  }

  /** Drafts one for each authority that is to be told; none waits for the letter to another. */
  private void draft(RequestPen pen) {
    while (!next(pen.request(), all(pen.request())).isEmpty()) {
      Letter letter = letters.draft(pen.pen(), this);
      workflow.start(LetterProcess.LETTER, letter.matter());
    }
  }
}
