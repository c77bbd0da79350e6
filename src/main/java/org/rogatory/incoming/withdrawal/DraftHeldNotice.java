package org.rogatory.incoming.withdrawal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.incoming.execution.DraftTransmittal;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterProcess;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;
import org.rogatory.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The letter that tells the authority what becomes of what it holds: it is released, or stays held,
 * 40(26), 42(8), also because a request for the data has come. The notice to stop promises it.
 */
@Component
@Clause({"40(26), 3rd sentence", "42(8)"})
public class DraftHeldNotice implements RequestLetter {

  public static final LetterKind KIND = LetterKind.of("held-notice").on("40(26)").toOurAuthority();

  private static final LetterKind OF_PRESERVATION = KIND.on("42(8)");

  private final Requests requests;
  private final Letters letters;
  private final Letterwriter writer;
  private final Workflow workflow;

  DraftHeldNotice(Requests requests, Letters letters, Letterwriter writer, Workflow workflow) {
    this.requests = requests;
    this.letters = letters;
    this.writer = writer;
    this.workflow = workflow;
  }

  /**
   * What becomes of what is held.
   *
   * @param transmittedIn the number of the letter of transmittal
   * @param releasedOn when it was decided to release it; null where it stays held
   * @param heldUntil until the end of which day it stays held; null where it is released
   * @param data whether preserved data are held
   * @param askedIn our numbers of the other requests that ask for these data, 42(8)
   */
  public record HeldNotice(
      @Fixed MeasureName measure,
      String transmittedIn,
      LocalDate transmittedOn,
      @Fixed @Nullable LocalDate releasedOn,
      @Fixed @Nullable LocalDate heldUntil,
      @Fixed boolean data,
      @Fixed List<Words> askedIn)
      implements Particulars {

    /** The time for which it was held on is over: without a request it is decided on anew. */
    @Override
    public Optional<HeldNotice> asOf(LocalDate day) {
      if (heldUntil == null || !heldUntil.isBefore(day)) {
        return Optional.of(this);
      }
      return askedIn.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new HeldNotice(
                  measure, transmittedIn, transmittedOn, releasedOn, null, data, askedIn));
    }
  }

  @Override
  public Requests requests() {
    return requests;
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, HeldNotice.class);
  }

  /** The authority may have been told otherwise. */
  @Override
  public boolean isOwed() {
    return false;
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return letters
        .findSent(matter, DraftTransmittal.KIND)
        .filter(sent -> isDecided(measure.execution()) || !askedIn(measure).isEmpty())
        .map(
            sent ->
                writer.toAuthority(
                    measure,
                    measure.isPreservation() ? OF_PRESERVATION : KIND,
                    particulars(measure, sent)));
  }

  private static boolean isDecided(Execution execution) {
    return execution.transmittedOn().isPresent()
        && (execution.hold().releasedOn().isPresent() || execution.hold().heldUntil().isPresent());
  }

  /** Requests in other files for what is preserved: it stays so until they are decided. */
  private List<Words> askedIn(Measure measure) {
    Execution execution = measure.execution();
    return measure.isPreservation() && execution.isHeld() && execution.hold().releasedOn().isEmpty()
        ? requests.askingFor(measure).stream()
            .map(asking -> asking.request().reference())
            .filter(file -> !file.equals(measure.request().reference()))
            .distinct()
            .map(file -> Words.of(file.value()))
            .toList()
        : List.of();
  }

  private Particulars particulars(Measure measure, Letter transmittal) {
    Execution execution = measure.execution();
    LocalDate released = execution.hold().releasedOn().orElse(null);
    return new HeldNotice(
        Letterwriter.name(measure),
        transmittal.reference(),
        execution.transmittedOn().orElseThrow(),
        released,
        released == null ? execution.hold().heldUntil().orElse(null) : null,
        measure.isPreservation(),
        askedIn(measure));
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    Fact fact = recorded.fact();
    if (fact instanceof MeasureFact.PreservationReleased
        || fact instanceof MeasureFact.HoldProlonged) {
      follow(recorded, recorded.entry().matter());
    } else if (fact instanceof RequestFact.PreservationFollowed followed) {
      follow(recorded, RequestMatter.MEASURE.of(recorded.entry().reference(), followed.measure()));
    }
  }

  private void follow(EntryRecorded recorded, Matter matter) {
    draft(requests.forChange(matter.file(), recorded.entry().actor()), matter);
  }

  private void draft(RequestPen pen, Matter matter) {
    boolean none = letters.findOpen(matter).isEmpty();
    if (none && compose(pen.request(), matter).isPresent()) {
      letters.draftOnce(pen.pen(), matter, this);
      workflow.start(LetterProcess.LETTER, matter);
    }
  }
}
