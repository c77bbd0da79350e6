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
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.journal.Actor;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterProcess;
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
 * longer, what is asked for and granted. It stands alone: the measure goes on meanwhile.
 */
@Component
@Clause("40(12)(b)")
public class DraftRecallNotice implements RequestLetter {

  public static final LetterKind KIND =
      LetterKind.of("recall-notice").on("40(12)(b)").toOurAuthority();

  private final Requests requests;
  private final Letters letters;
  private final Letterwriter writer;
  private final Workflow workflow;

  DraftRecallNotice(Requests requests, Letters letters, Letterwriter writer, Workflow workflow) {
    this.requests = requests;
    this.letters = letters;
    this.writer = writer;
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

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    List<Measure> told = toBeTold(file);
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(
            writer.toAuthority(
                told.get(0).execution().recalledFrom().orElseThrow(),
                KIND,
                new RecallNotice(told.stream().map(this::recalled).toList())));
  }

  /** Those that are to be stopped by the authority of the first of them. */
  private static List<Measure> toBeTold(Request file) {
    List<Measure> all =
        file.measures().stream()
            .filter(measure -> measure.execution().recalledFrom().isPresent())
            .toList();
    return all.stream()
        .filter(
            measure ->
                measure.execution().recalledFrom().equals(all.get(0).execution().recalledFrom()))
        .toList();
  }

  private Recalled recalled(Measure measure) {
    LocalDate on = measure.execution().recalledOn().orElseThrow();
    return new Recalled(measure.number(), transmittal(measure, on).orElse(null), on, why(measure));
  }

  private static Reason why(Measure measure) {
    return Reason.of("letter.recalled." + measure.execution().recalledBecause().orElseThrow().id());
  }

  private Optional<String> transmittal(Measure measure, LocalDate on) {
    return letters.of(measure.request().reference()).stream()
        .filter(letter -> letter.is(DraftTransmittal.KIND))
        .filter(letter -> letter.matter().equals(measure.matter()))
        .filter(
            letter -> letter.dispatch().filter(sent -> sent.moment().day().equals(on)).isPresent())
        .reduce((earlier, later) -> later)
        .map(Letter::reference);
  }

  @Override
  public void sent(RequestPen pen, Letter letter) {
    toBeTold(pen.request()).forEach(measure -> Executing.of(pen, measure.number()).recallTold());
    draft(pen);
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

  /** Drafts it where there is somebody to tell and none is in preparation. */
  private void draft(RequestPen pen) {
    boolean open =
        letters.of(pen.request().reference()).stream()
            .anyMatch(letter -> letter.is(KIND) && letter.state().isOpen());
    if (!open && !toBeTold(pen.request()).isEmpty()) {
      Letter letter = letters.draft(pen.pen(), this);
      workflow.start(LetterProcess.LETTER, letter.matter());
    }
  }
}
