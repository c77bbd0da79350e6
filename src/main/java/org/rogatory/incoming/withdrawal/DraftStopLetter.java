package org.rogatory.incoming.withdrawal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.LetterStep;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.Periods;
import org.rogatory.incoming.execution.DraftTransmittal;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Dispatch;
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

/** Drafts the letter that tells the competent authority to stop, 40(26). */
@Component
@Clause("40(26), 3rd sentence")
public class DraftStopLetter extends LetterStep {

  public static final LetterKind KIND = LetterKind.of("stop-notice").on("40(26)").toOurAuthority();

  private final Letterwriter writer;
  private final Letters letters;
  private final Withdrawals withdrawals;
  private final Periods periods;
  private final Workflow workflow;

  DraftStopLetter(
      Requests requests,
      Letterwriter writer,
      Letters letters,
      Withdrawals withdrawals,
      Periods periods,
      Workflow workflow) {
    super(requests, letters);
    this.writer = writer;
    this.letters = letters;
    this.withdrawals = withdrawals;
    this.periods = periods;
    this.workflow = workflow;
  }

  /**
   * To the competent authority: the requesting State needs the measure no longer, 40(26), or what
   * arrived could not be accepted as its request, 40(13).
   *
   * @param transmittedIn the number of the letter of transmittal
   * @param withdrawnOn when the State said so; null where it did not
   * @param notAccepted whether the request could not be established to be authentic
   * @param reported whether the authority has reported its execution, and holds something by it
   * @param within how long it has to say what was obtained, from the sending of the letter
   * @param held whether data may be preserved, or objects or property seized or frozen
   */
  public record StopNotice(
      @Fixed MeasureName measure,
      String transmittedIn,
      LocalDate transmittedOn,
      @Nullable LocalDate withdrawnOn,
      boolean notAccepted,
      @Fixed boolean reported,
      Period within,
      @Fixed boolean held)
      implements Particulars.Giving {}

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, StopNotice.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return letters
        .findSent(matter, DraftTransmittal.KIND)
        .filter(sent -> Stopping.isToBeTold(measure))
        .map(sent -> writer.toAuthority(measure, kind(measure), particulars(measure, sent)));
  }

  /** What was not accepted was no request, 40(13); otherwise it is needed no longer, 40(26). */
  private static LetterKind kind(Measure measure) {
    return isNotAccepted(measure) ? KIND.on("40(13)") : KIND;
  }

  private static boolean isNotAccepted(Measure measure) {
    return measure.state() == MeasureState.NOT_ACCEPTED;
  }

  private Particulars particulars(Measure measure, Letter transmittal) {
    boolean ended = isNotAccepted(measure);
    boolean forged = measure.request().formalities().authenticity() == Authenticity.FAILED;
    return new StopNotice(
        Letterwriter.name(measure),
        transmittal.reference(),
        measure.execution().transmittedOn().orElseThrow(),
        ended ? null : withdrawnOn(measure),
        ended && forged,
        measure.execution().hasResult(),
        writer.period(periods.stopAnswer()),
        measure.assistance().holdsSomething());
  }

  @Override
  public void sent(RequestPen pen, Letter letter) {
    int number = letter.matter().number();
    if (Stopping.isAwaited(pen.request().measure(number))) {
      RequestPen then = letter.dispatch().map(Dispatch::moment).map(pen::at).orElse(pen);
      Stopping.of(then, number).told(periods.lastDay(then.moment().day(), letter));
    }
  }

  @Override
  public void foundSent(RequestPen pen, Letter letter) {
    sent(pen, letter);
  }

  /** An authority is at work on what was cut short before we learned that it is. */
  @EventListener
  void follow(EntryRecorded recorded) {
    if (recorded.fact() instanceof MeasureFact.TransmittalFoundSent found
        && found.executeBy() != null) {
      Matter matter = recorded.entry().matter();
      letters.draftOnce(
          requests().forChange(matter.file(), recorded.entry().actor()).pen(), matter, this);
      workflow.start(LetterProcess.LETTER, matter);
    }
  }

  private @Nullable LocalDate withdrawnOn(Measure measure) {
    return withdrawals.day(measure).orElse(null);
  }
}
