package org.rogatory.incoming.withdrawal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.Periods;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterProcess;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Period;
import org.rogatory.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The letter that reminds an authority that was told to stop of what it is to say, 40(26). It is
 * drafted on each day that passes without an answer, so that nobody waits for ever.
 */
@Component
@Clause("40(26), 3rd sentence")
public class DraftStopReminder implements RequestLetter {

  public static final LetterKind KIND =
      LetterKind.of("stop-reminder").on("40(26)").toOurAuthority();

  private final Requests requests;
  private final Letters letters;
  private final Letterwriter writer;
  private final Periods periods;
  private final Workflow workflow;

  DraftStopReminder(
      Requests requests, Letters letters, Letterwriter writer, Periods periods, Workflow workflow) {
    this.requests = requests;
    this.letters = letters;
    this.writer = writer;
    this.periods = periods;
    this.workflow = workflow;
  }

  /**
   * To the competent authority that has not answered the notice to stop.
   *
   * @param toldIn the number of the notice
   * @param toldOn its date
   * @param within how long it has now, from the sending of the reminder
   * @param held whether data may be preserved, or objects or property seized or frozen
   */
  public record StopReminder(
      @Fixed MeasureName measure,
      String toldIn,
      LocalDate toldOn,
      Period within,
      @Fixed boolean held)
      implements Particulars.Giving {}

  @Override
  public Requests requests() {
    return requests;
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, StopReminder.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return letters
        .findSent(matter, DraftStopLetter.KIND)
        .filter(told -> Stopping.isAwaited(measure))
        .map(told -> writer.toAuthority(measure, KIND, particulars(measure, told)));
  }

  private Particulars particulars(Measure measure, Letter told) {
    return new StopReminder(
        Letterwriter.name(measure),
        told.reference(),
        told.issuedOn().orElseThrow(),
        writer.period(periods.stopAnswer()),
        measure.assistance().holdsSomething());
  }

  /** The authority has a new day. */
  @Override
  public void sent(RequestPen pen, Letter letter) {
    int number = letter.matter().number();
    if (Stopping.isAwaited(pen.request().measure(number))) {
      Stopping.of(pen, number).reminded(periods.lastDay(pen.moment().day(), letter));
    }
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    Matter matter = recorded.entry().matter();
    if (recorded.fact() instanceof MeasureFact.StopUnanswered) {
      draft(requests.forChange(matter.file(), recorded.entry().actor()), matter);
    } else if (recorded.fact() instanceof MeasureFact.StopAnswered) {
      letters
          .findOpen(matter)
          .filter(letter -> letter.is(KIND))
          .ifPresent(letter -> giveUp(letter, recorded));
    }
  }

  private void draft(RequestPen pen, Matter matter) {
    if (letters.findOpen(matter).isEmpty()) {
      letters.draftOnce(pen.pen(), matter, this);
      workflow.start(LetterProcess.LETTER, matter);
    }
  }

  private void giveUp(Letter letter, EntryRecorded recorded) {
    RequestPen pen = requests.forChange(letter.file(), recorded.entry().actor());
    letters.drop(pen.pen(), letter.number(), null);
    workflow.cancel(LetterProcess.LETTER, letter.matter(), recorded.entry().kind());
  }
}
