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
import org.rogatory.incoming.asked.Births;
import org.rogatory.incoming.asked.ConcernedSubject;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.asked.MeasureField;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.Offence;
import org.rogatory.incoming.asked.PursuedOffence;
import org.rogatory.incoming.asked.SuggestedDay;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.review.AtWork;
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
    ChangedMatter matter = ChangedMatter.of(request, changed, said);
    check(said, changed, matter);
    Before before = Before.of(request);
    Review review = Review.before(pen).overtaking(matter.overtaken());
    Announced announced = Announced.before(pen);
    apply(said, offences);
    SetAside answers = SetAside.by(request, matter);
    boolean otherState = matter.isOtherState();
    List<FindingChanged> besides = new ArrayList<>(answers.shown());
    besides.addAll(new AnsweredElsewhere(request, matter, review.backInside()).shown());
    besides.addAll(otherState ? announced.ofAnotherState() : announced.changes());
    review.require(said.looked(), matter::isRestedOnBy, besides, () -> undo(before, answers));
    changed.forEach(field -> write(field, stands.get(field), now.get(field), said.reason()));
    if (otherState) {
      AnotherState.of(pen).begin(said.reason().strip());
    }
    writeLines(changed, before, said.reason().strip());
    answers.write(pen);
    sayTheSame(said, matter);
    conclude(review, matter, said);
  }

  /** What stood there, to be written down, or to stand again. */
  private record Before(
      List<Offence> offences, List<ConcernedSubject> subjects, Optional<Correction> all) {

    static Before of(Request request) {
      return new Before(
          request.offences(),
          request.subjects().stream().map(ConcernedSubject::of).toList(),
          Unreadable.find(() -> RegisteredTexts.asCorrection(request)));
    }
  }

  private void undo(Before before, SetAside answers) {
    before.all().ifPresent(one -> apply(one, before.offences()));
    answers.restore();
  }

  private void sayTheSame(Correction said, ChangedMatter matter) {
    if (said.sameMatter() && matter.saysOtherwise(request.measures())) {
      write(new RequestFact.SameMatterSaid(said.reason().strip()));
    }
  }

  private void tell(Correction said) {
    if (said.tellState() || said.tellAuthorities()) {
      write(new RequestFact.CorrectionToBeTold(said.tellState(), said.tellAuthorities()));
    }
  }

  private List<Offence> read(Correction said) {
    BadInput.Collected bad = new BadInput.Collected();
    List<Offence> offences = Offence.all(said.offences(), bad);
    Births.check(bad, said.subjects(), pen.moment().day());
    bad.complain();
    return offences;
  }

  private void conclude(Review review, ChangedMatter matter, Correction said) {
    List<Measure> inside = review.backInside();
    review.conclude(matter::isRestedOnBy);
    TakingUp.of(pen).again(inside);
    new AnsweredElsewhere(request, matter, inside).owe(pen);
    Supplementing.of(pen).cured();
    if (request.state() == RequestState.IN_PROGRESS) {
      Supplementing.of(pen).askForWhatIsMissing(null);
    }
    tell(said);
    AtWork.tell(pen, RegisteredField.isTransmitted(matter.changed()));
  }

  private void writeLines(List<String> changed, Before before, String reason) {
    if (changed.contains(RegisteredTexts.OFFENCES)) {
      write(
          new RequestFact.OffencesCorrected(
              readable(before.offences()), readable(request.offences()), reason));
    }
    if (changed.contains(RegisteredTexts.SUBJECTS)) {
      write(
          new RequestFact.SubjectsCorrected(
              before.subjects(),
              request.subjects().stream().map(ConcernedSubject::of).toList(),
              reason));
    }
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

  private void check(Correction said, List<String> changed, ChangedMatter matter) {
    if (changed.isEmpty() && !said.tellState() && !said.tellAuthorities()) {
      throw BadInput.at("reason", Reason.of("input.nothing-to-correct"));
    }
    AnotherState.of(pen).check(said.requestingState(), changed);
    Moment received = Dating.arrival(said.receivedAt(), pen.moment().at(), pen.moment().zone());
    Dating.check(said.dated(), received.day());
    if (changed.contains(RegisteredField.RECEIVED_AT.form())) {
      checkNothingCameBefore(received);
    }
    checkWishes(said, changed, received.day());
    request.measures().forEach(matter::check);
  }

  /** Nobody can wish an answer for a day before the request was here. */
  private static void checkWishes(Correction said, List<String> changed, LocalDate received) {
    BadInput.Collected bad = new BadInput.Collected();
    boolean moved = changed.contains(RegisteredField.RECEIVED_AT.form());
    String whole = RegisteredField.ANSWER_BY.form();
    if (moved || changed.contains(whole)) {
      SuggestedDay.check(bad, whole, said.answerBy(), null, received);
    }
    for (int number = 1; number <= said.measures().size(); number++) {
      String field = RegisteredTexts.field(number, MeasureField.ANSWER_BY);
      if (moved || changed.contains(field)) {
        SuggestedDay.check(bad, field, said.measures().get(number - 1).answerBy(), null, received);
      }
    }
    bad.complain();
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
    return Stream.concat(
        consultations,
        request.measures().stream().flatMap(each -> each.execution().inEffectFrom().stream()));
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
    return List.of(RegisteredTexts.OFFENCES, RegisteredTexts.SUBJECTS).contains(field)
        ? Reason.of("input.lines-changed-meanwhile")
        : Reason.of("input.changed-meanwhile", stands.isEmpty() ? "–" : stands);
  }

  private static List<PursuedOffence> readable(List<Offence> offences) {
    return offences.stream()
        .flatMap(offence -> Unreadable.find(() -> PursuedOffence.of(offence)).stream())
        .toList();
  }
}
