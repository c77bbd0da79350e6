package org.rogatory.incoming.authenticity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.form.Formality;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.contents.supplement.DraftInformationRequest;
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.incoming.facts.IncomingFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.triage.NotAccepting;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
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
 * The answer that what arrived cannot be taken as a request of that State, 40(13), or that it did
 * not come by a channel that is open, 40(12)(d): a letter that stands alone. It is drafted in the
 * hand of whoever proposes it, so that somebody else approves it, and given up as soon as there is
 * nothing left to answer so.
 */
@Component
@Clause("40(13)")
public class AnswerNotAccepted implements RequestLetter {

  public static final LetterKind KIND = LetterKind.of("not-accepted").on("40(13)").deciding();

  public static final LetterKind CHANNEL =
      LetterKind.of("channel-not-open").on("40(12)(d)").deciding();

  private final Requests requests;
  private final Admission admission;
  private final Letterwriter writer;
  private final Letters letters;
  private final LettersToTheState told;
  private final Workflow workflow;

  AnswerNotAccepted(
      Requests requests,
      Admission admission,
      Letterwriter writer,
      Letters letters,
      LettersToTheState told,
      Workflow workflow) {
    this.requests = requests;
    this.admission = admission;
    this.writer = writer;
    this.letters = letters;
    this.told = told;
    this.workflow = workflow;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    if (recorded.fact() instanceof IncomingFact fact) {
      Reference file = recorded.entry().reference();
      if (fact instanceof RequestFact.NonAcceptanceProposed) {
        draft(requests.forChange(file, recorded.entry().actor()));
      } else if (mayEndIt(fact)) {
        open(file)
            .filter(letter -> isNeedless(letter, requests.get(file), fact))
            .ifPresent(letter -> giveUp(letter, recorded, fact));
      }
    }
  }

  /** What may establish what was lacking, or end what the answer is about. */
  private static boolean mayEndIt(IncomingFact fact) {
    return ends(fact)
        || fact instanceof RequestFact.AuthenticityEstablished
        || fact instanceof RequestFact.RequestConfirmed
        || fact instanceof RequestFact.ChannelExamined;
  }

  private static boolean ends(IncomingFact fact) {
    return fact instanceof RequestFact.RequestWithdrawn
        || fact instanceof RequestFact.RequestClosed;
  }

  /** Whether what was lacking is established, or nothing is open any more. */
  private boolean isNeedless(Letter letter, Request file, IncomingFact fact) {
    return ends(fact)
        || (letter.is(CHANNEL)
            ? NotAccepting.waiting(file, admission).isEmpty()
            : isVerified(file));
  }

  private void draft(RequestPen pen) {
    if (open(pen.request().reference()).isPresent()) {
      throw BadInput.at("notAccepted", Reason.of("input.answer-under-way"));
    }
    Letter letter = letters.draft(pen.pen(), this);
    workflow.start(LetterProcess.LETTER, letter.matter());
  }

  /**
   * It could not be established that what arrived comes from whom it says, 40(13).
   *
   * @param measures what is not carried out
   * @param askedIn the number of the letter that asked for a confirmation
   * @param askedOn its date
   * @param repliedOn when an answer to that reached us
   * @param sent what went out in answer to the request before that was known
   * @param preserved what is preserved on account of it all the same
   * @param unpreserved whether a preservation is among them that is not in effect
   * @param stopped whether an authority of ours is told to stop
   */
  public record NotAccepted(
      @Fixed List<MeasureName> measures,
      @Nullable String askedIn,
      @Nullable LocalDate askedOn,
      @Nullable LocalDate repliedOn,
      @Fixed List<Sent> sent,
      @Fixed List<MeasureName> preserved,
      boolean unpreserved,
      boolean stopped)
      implements Particulars {}

  /**
   * What went out in answer to a measure.
   *
   * @param letter its number and date
   */
  public record Sent(Words letter, MeasureName measure) implements Particulars.Part {}

  /**
   * It never came by a channel that is open, 40(12)(d), 40(13).
   *
   * @param measures what is not carried out
   * @param reason why the channel is not open
   * @param channels those that are
   * @param askedIn the number of the letter that asked for one
   * @param askedOn its date
   * @param preserved what is preserved meanwhile all the same
   */
  public record ChannelNotOpen(
      @Fixed List<MeasureName> measures,
      @Fixed Words reason,
      @Fixed List<Words> channels,
      @Nullable String askedIn,
      @Nullable LocalDate askedOn,
      List<MeasureName> preserved)
      implements Particulars {}

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, NotAccepted.class, CHANNEL, ChannelNotOpen.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    if (file.openMeasures().isEmpty()) {
      return Optional.empty();
    }
    if (file.formalities().authenticity() == Authenticity.FAILED) {
      return Optional.of(writer.toRequestingState(file, KIND, particulars(file)));
    }
    List<Measure> waiting = NotAccepting.waiting(file, admission);
    return waiting.isEmpty()
        ? Optional.empty()
        : admission.channelTrouble(file).map(found -> channel(file, waiting, found));
  }

  /** Headed by the provision that closes the channel: 40(12)(d), or 40(13) for an oral request. */
  private Composition channel(Request file, List<Measure> waiting, FormFinding found) {
    Optional<Letter> asked = asked(file, Formality.CHANNEL);
    return writer.toRequestingState(
        file,
        CHANNEL.on(found.provision().toString()),
        new ChannelNotOpen(
            waiting.stream().map(Letterwriter::name).toList(),
            writer.words(found.inLetter()),
            admission.channelsFor(waiting).stream().map(writer::words).toList(),
            asked.map(Letter::reference).orElse(null),
            asked.flatMap(Letter::issuedOn).orElse(null),
            file.measures().stream()
                .filter(measure -> measure.execution().inEffectFrom().isPresent())
                .map(Letterwriter::name)
                .toList()));
  }

  private static boolean isVerified(Request file) {
    return file.formalities().authenticity() == Authenticity.VERIFIED;
  }

  @Override
  public Requests requests() {
    return requests;
  }

  /** Whatever is open ends with it. */
  @Override
  public void sent(RequestPen pen, Letter letter) {
    NotAccepting.of(pen).answered();
  }

  @Override
  public boolean isOwed() {
    return false;
  }

  @Override
  public void givenUp(RequestPen pen, Matter matter) {
    NotAccepting.of(pen).takenBack();
  }

  private NotAccepted particulars(Request request) {
    Optional<Letter> asked = asked(request, Formality.AUTHENTICITY);
    List<Measure> open = request.openMeasures();
    return new NotAccepted(
        open.stream().map(AnswerNotAccepted::kind).toList(),
        asked.map(Letter::reference).orElse(null),
        asked.flatMap(Letter::issuedOn).orElse(null),
        Supplement.lastAsking(request, Formality.AUTHENTICITY)
            .flatMap(Supplement::receivedOn)
            .orElse(null),
        sent(request),
        request.measures().stream()
            .filter(measure -> measure.isPreservation() && measure.execution().isHeld())
            .map(AnswerNotAccepted::kind)
            .toList(),
        open.stream().anyMatch(AnswerNotAccepted::isNotPreserved),
        open.stream().map(Measure::execution).anyMatch(Execution::isWithAuthority));
  }

  /**
   * The State in whose name it was written learns what went out in its name, 36(1), 40(13): the
   * last letter to it about a measure brought what came of it.
   */
  private List<Sent> sent(Request request) {
    return request.measures().stream()
        .filter(measure -> measure.execution().wasCarriedOut())
        .filter(measure -> measure.state().hasEnded() && !measure.state().isCutShort())
        .flatMap(
            measure ->
                told.last(measure.matter()).stream()
                    .map(letter -> new Sent(cited(letter), kind(measure))))
        .toList();
  }

  private Words cited(Letter letter) {
    return writer.cited(letter.reference(), letter.issuedOn().orElseThrow());
  }

  private Optional<Letter> asked(Request request, Formality about) {
    return request.supplements().stream()
        .filter(one -> one.askedFormalities().contains(about))
        .flatMap(one -> told.last(one.matter(), DraftInformationRequest.KIND).stream())
        .reduce((one, next) -> next);
  }

  /** By its kind alone: who did not write the request need not learn what stands in it. */
  private static MeasureName kind(Measure measure) {
    return new MeasureName(
        measure.number(), measure.assistance(), null, Letterwriter.takesUp(measure).orElse(null));
  }

  private static boolean isNotPreserved(Measure measure) {
    return measure.isPreservation() && measure.execution().inEffectFrom().isEmpty();
  }

  private Optional<Letter> open(Reference file) {
    return letters.of(file).stream()
        .filter(letter -> letter.is(KIND) || letter.is(CHANNEL))
        .filter(letter -> letter.state().isOpen())
        .findFirst();
  }

  /** Where the file goes on, what else is wanting is asked for again, 40(16). */
  private void giveUp(Letter letter, EntryRecorded recorded, IncomingFact fact) {
    RequestPen pen = requests.forChange(letter.file(), recorded.entry().actor());
    letters.drop(pen.pen(), letter.number(), null);
    Matter matter = letter.matter();
    workflow.cancel(LetterProcess.LETTER, matter, recorded.entry().kind());
    if (!ends(fact)) {
      NotAccepting.of(pen).takenBack();
    }
  }
}
