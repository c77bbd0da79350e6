package org.rogatory.incoming.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Dating;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Unreadable;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.asked.ConcernedSubject;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.Offence;
import org.rogatory.incoming.asked.PursuedOffence;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.RecallReason;
import org.rogatory.incoming.review.Overtaken;
import org.rogatory.incoming.review.Review;
import org.rogatory.journal.Moment;

/** What was registered of a request, to be put right. */
final class RegisteredData {

  private final Request request;
  private final RequestPen pen;

  RegisteredData(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  void correct(Correction said) {
    checkLines(said);
    List<Offence> offences = read(said);
    Map<String, @Nullable String> stands = RegisteredTexts.of(request);
    Map<String, @Nullable String> now = RegisteredTexts.of(said, offences);
    List<String> changed = RegisteredTexts.differing(stands, now);
    checkSeen(changed, stands, said.seen());
    check(said, changed);
    List<Offence> stood = request.offences();
    List<ConcernedSubject> concerned =
        request.subjects().stream().map(ConcernedSubject::of).toList();
    Optional<Correction> before = Unreadable.find(() -> RegisteredTexts.asCorrection(request));
    Review review =
        Review.before(pen)
            .overtaking(
                new Overtaken(
                    measure -> rests(measure, changed), measure -> recalled(measure, changed)));
    Announced announced = Announced.before(pen);
    apply(said, offences);
    Predicate<Measure> resting = measure -> rests(measure, changed);
    boolean otherState = changed.contains(RegisteredField.REQUESTING_STATE.form());
    review.require(
        said.looked(),
        resting,
        otherState ? announced.ofAnotherState() : announced.changes(),
        () -> before.ifPresent(one -> apply(one, stood)));
    changed.forEach(field -> write(field, stands.get(field), now.get(field), said.reason()));
    if (otherState) {
      AnotherState.of(pen).begin(said.reason().strip());
    }
    writeLines(changed, readable(stood), concerned, said.reason().strip());
    conclude(review, resting, said);
  }

  private void tell(Correction said) {
    if (said.tellState() || said.tellAuthorities()) {
      write(new RequestFact.CorrectionToBeTold(said.tellState(), said.tellAuthorities()));
    }
  }

  private static List<Offence> read(Correction said) {
    BadInput.Collected bad = new BadInput.Collected();
    List<Offence> offences = Offence.all(said.offences(), bad);
    bad.complain();
    return offences;
  }

  /** What is executed for another State is stopped; what is preserved is kept first, 42(4). */
  private static Optional<RecallReason> recalled(Measure measure, List<String> changed) {
    if (isOtherKind(measure, changed)) {
      return Optional.of(RecallReason.OTHER_KIND);
    }
    boolean state = changed.contains(RegisteredField.REQUESTING_STATE.form());
    return state && !measure.isPreservation()
        ? Optional.of(RecallReason.OTHER_STATE)
        : Optional.empty();
  }

  private void conclude(Review review, Predicate<Measure> resting, Correction said) {
    List<Measure> inside = review.backInside();
    review.conclude(resting);
    TakingUp.of(pen).again(inside);
    Supplementing.of(pen).cured();
    if (request.state() == RequestState.IN_PROGRESS) {
      Supplementing.of(pen).askForWhatIsMissing(null);
    }
    tell(said);
  }

  private void writeLines(
      List<String> changed,
      List<PursuedOffence> offences,
      List<ConcernedSubject> subjects,
      String reason) {
    if (changed.contains(RegisteredTexts.OFFENCES)) {
      write(new RequestFact.OffencesCorrected(offences, readable(request.offences()), reason));
    }
    if (changed.contains(RegisteredTexts.SUBJECTS)) {
      write(
          new RequestFact.SubjectsCorrected(
              subjects, request.subjects().stream().map(ConcernedSubject::of).toList(), reason));
    }
  }

  /** Its decision rests on the State, the offences and what it is, whatever is found of them. */
  private static boolean rests(Measure measure, List<String> changed) {
    return changed.contains(RegisteredTexts.OFFENCES)
        || changed.contains(RegisteredField.REQUESTING_STATE.form())
        || isOtherKind(measure, changed);
  }

  private void apply(Correction said, List<Offence> offences) {
    request.file().counterpart(said.requestingState().value());
    request.file().refer(said.sendersReference());
    request.file().opened(new Moment(said.receivedAt().at(), request.received().zone()));
    request.origin().correct(said);
    request.priority().correct(said);
    request.formalities().correct(said);
    request.correctOffences(offences);
    request.correctSubjects(said.subjects().stream().map(NewRequest.NewSubject::subject).toList());
    for (Measure measure : request.measures()) {
      if (measure.number() <= said.measures().size()) {
        measure.correct(said.measures().get(measure.number() - 1));
      }
    }
  }

  private void write(String name, @Nullable String old, @Nullable String now, String unstripped) {
    String reason = unstripped.strip();
    for (RegisteredField field : RegisteredField.values()) {
      if (field.form().equals(name)) {
        pen.write(request.matter(), null, new FileFact.Corrected(field.id(), old, now, reason));
      }
    }
    for (Measure measure : request.measures()) {
      for (MeasureField field : MeasureField.values()) {
        if (RegisteredTexts.field(measure.number(), field).equals(name)) {
          pen.write(
              measure.matter(),
              null,
              new MeasureFact.MeasureCorrected(measure.number(), field.id(), old, now, reason));
        }
      }
    }
  }

  private void write(RequestFact fact) {
    pen.write(request.matter(), null, fact);
  }

  /** A measure that the document asks for besides is a further measure; none is taken away. */
  private void checkLines(Correction said) {
    if (said.measures().size() > request.measures().size()) {
      throw BadInput.at("measures", Reason.of("input.all-measures", request.measures().size()));
    }
  }

  private void check(Correction said, List<String> changed) {
    if (changed.isEmpty() && !said.tellState() && !said.tellAuthorities()) {
      throw BadInput.at("reason", Reason.of("input.nothing-to-correct"));
    }
    if (said.requestingState().value().equals(request.reference().state())) {
      throw BadInput.at("requestingState", Reason.of("input.own-state"));
    }
    Moment received = Dating.arrival(said.receivedAt(), pen.moment().at(), pen.moment().zone());
    Dating.check(said.dated(), received.day());
    if (changed.contains(RegisteredField.RECEIVED_AT.form())) {
      checkNothingCameBefore(received);
    }
    request.measures().stream()
        .filter(measure -> isOtherKind(measure, changed))
        .forEach(RegisteredData::checkKind);
  }

  private static boolean isOtherKind(Measure measure, List<String> changed) {
    return changed.contains(kind(measure));
  }

  private static String kind(Measure measure) {
    return RegisteredTexts.field(measure.number(), MeasureField.ASSISTANCE);
  }

  /** What was answered stays answered, and what is preserved stays so. */
  private static void checkKind(Measure measure) {
    if (measure.state().hasEnded()) {
      throw BadInput.at(kind(measure), Reason.of("input.kind-ended"));
    }
    if (measure.execution().inEffectFrom().isPresent()) {
      throw BadInput.at(kind(measure), Reason.of("input.kind-held"));
    }
  }

  /** Nothing can have been done with a request before it was here. */
  private void checkNothingCameBefore(Moment received) {
    List<LocalDate> days = new ArrayList<>();
    request.supplements().forEach(asked -> asked.sentOn().ifPresent(days::add));
    request.enquiries().forEach(asked -> days.add(asked.receivedOn()));
    for (Measure measure : request.measures()) {
      measure.decision().decidedOn().ifPresent(days::add);
      measure.execution().transmittedOn().ifPresent(days::add);
    }
    moments()
        .filter(at -> at.isBefore(received.at().truncatedTo(ChronoUnit.MINUTES)))
        .min(Comparator.naturalOrder())
        .ifPresent(at -> refuse(new Moment(at, received.zone()).day()));
    days.stream()
        .filter(day -> day.isBefore(received.day()))
        .min(Comparator.naturalOrder())
        .ifPresent(RegisteredData::refuse);
  }

  private static void refuse(LocalDate day) {
    throw BadInput.at("receivedAt", Reason.of("input.received-after-acts", day));
  }

  /** What happened with the request whose very moment is known. */
  private Stream<Instant> moments() {
    Stream<Instant> consultations =
        request.measures().stream()
            .flatMap(measure -> measure.consultations().stream())
            .flatMap(consultation -> consultation.sentAt().stream());
    Stream<Instant> effects =
        request.measures().stream().flatMap(measure -> measure.execution().inEffectFrom().stream());
    return Stream.concat(consultations, effects);
  }

  /** What the person did not see is never overwritten. */
  private static void checkSeen(
      List<String> changed, Map<String, @Nullable String> stands, Map<String, String> seen) {
    BadInput.Collected bad = new BadInput.Collected();
    for (String field : changed) {
      String before = Objects.requireNonNullElse(stands.get(field), "");
      if (!before.equals(
          RegisteredTexts.plain(seen.getOrDefault(RegisteredTexts.seen(field), "")))) {
        bad.add(field, meanwhile(field, before));
      }
    }
    bad.complain();
  }

  private static Reason meanwhile(String field, String stands) {
    boolean several =
        field.equals(RegisteredTexts.OFFENCES) || field.equals(RegisteredTexts.SUBJECTS);
    return several
        ? Reason.of("input.lines-changed-meanwhile")
        : Reason.of("input.changed-meanwhile", stands.isEmpty() ? "–" : stands);
  }

  private static List<PursuedOffence> readable(List<Offence> offences) {
    return offences.stream()
        .flatMap(offence -> Unreadable.find(() -> PursuedOffence.of(offence)).stream())
        .toList();
  }
}
