package org.rogatory.incoming.execution;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.persons.Consent;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.asked.ContentVersion;
import org.rogatory.incoming.communication.Communicating;
import org.rogatory.incoming.contents.WaitsAgain;
import org.rogatory.incoming.course.LetterStep;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.Periods;
import org.rogatory.incoming.persons.Readiness;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Period;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/** Drafts the letter by which a measure goes to the competent authority, 40(12)(b). */
@Component
public class DraftTransmittal extends LetterStep {

  public static final LetterKind KIND =
      LetterKind.of("transmittal").on("40(12)(b)").toOurAuthority();

  private final Letterwriter writer;
  private final Periods periods;
  private final TransmittalWords words;
  private final TransmittalHolds holds;

  DraftTransmittal(
      Requests requests,
      Letters letters,
      Letterwriter writer,
      Periods periods,
      TransmittalWords words,
      TransmittalHolds holds) {
    super(requests, letters);
    this.writer = writer;
    this.periods = periods;
    this.words = words;
    this.holds = holds;
  }

  /**
   * To the competent authority, 40(12)(b).
   *
   * @param offences what is pursued, under which article, with which penalty
   * @param persons the persons, items and accounts that the request concerns
   * @param contents what the request says
   * @param procedure a particular procedure that is wanted, 40(17)
   * @param within our own limit, from its sending
   * @param lasting whether it is carried out over a period that the request states, 45, 46
   * @param results how long after that period its results are due; null where it lasts for none
   * @param preserves whether it preserves data, 42
   * @param oral whether the request was made orally and is not confirmed in writing yet, 40(13)
   * @param preserved what is preserved already of the data that it asks for, 42(8)
   * @param urgent whether the request says that it is urgent
   * @param urgency why
   * @param emergency the facts that make it an emergency, 2(o)
   * @param atRisk why the data may be lost or modified, 44(3)(a)
   * @param answerBy the day suggested by the requesting State, 40(26), while it has not passed
   * @param missed that day, once it has passed
   * @param answerByReason its reasons for that day
   * @param confidential whether confidentiality is required, 40(20)
   * @param remark what else is to be observed
   * @param informedOn of a transfer, when the person was informed of it, 40(9)(a)
   * @param consentedOn when the person consented
   * @param agreements which authorities agree to it, 40(9)(b)
   * @param transferConditions on which they agree
   * @param heardAs as what a person is to be heard, 40(18)
   * @param enclosed the documents of the requesting State that go with it
   */
  public record Transmittal(
      @Fixed MeasureName measure,
      @Fixed List<TransmittalParts.Offence> offences,
      @Fixed List<TransmittalParts.Concerned> persons,
      @Fixed List<Content> contents,
      @Fixed @Nullable Words procedure,
      Period within,
      @Fixed boolean lasting,
      @Nullable Period results,
      @Fixed boolean preserves,
      @Fixed boolean oral,
      @Fixed List<TransmittalParts.Preserved> preserved,
      @Fixed boolean urgent,
      @Fixed @Nullable Words urgency,
      @Fixed @Nullable Words emergency,
      @Fixed @Nullable Words atRisk,
      @Fixed @Nullable LocalDate answerBy,
      @Fixed @Nullable LocalDate missed,
      @Nullable Words answerByReason,
      @Fixed boolean confidential,
      @Nullable Words remark,
      @Fixed @Nullable LocalDate informedOn,
      @Fixed @Nullable LocalDate consentedOn,
      @Fixed List<TransmittalParts.Agreed> agreements,
      @Fixed @Nullable Words transferConditions,
      @Fixed @Nullable Words heardAs,
      @Fixed List<TransmittalParts.Enclosed> enclosed)
      implements Particulars.Giving {

    @Override
    public Optional<Transmittal> asOf(LocalDate day) {
      return answerBy == null || !answerBy.isBefore(day) ? Optional.of(this) : Optional.of(late());
    }

    private Transmittal late() {
      return new Transmittal(
          measure,
          offences,
          persons,
          contents,
          procedure,
          within,
          lasting,
          results,
          preserves,
          oral,
          preserved,
          urgent,
          urgency,
          emergency,
          atRisk,
          null,
          answerBy,
          answerByReason,
          confidential,
          remark,
          informedOn,
          consentedOn,
          agreements,
          transferConditions,
          heardAs,
          enclosed);
    }
  }

  /**
   * Something that the request says.
   *
   * @param item what it is about
   * @param text its words
   * @param remark why a person found that it does not suffice; null where nobody did
   */
  public record Content(Words item, Words text, @Nullable Words remark)
      implements Particulars.Part {}

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, Transmittal.class);
  }

  /** What is not begun can wait; data that may be lost are preserved all the same, 42(4). */
  @Override
  public List<Violation> warnings(Request request, Matter matter, String text) {
    return Communicating.warnings(request.measure(matter.number()));
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return measure.state() == MeasureState.GRANTED && !measure.execution().isByUs()
        ? Optional.of(writer.toAuthority(measure, KIND, particulars(file, measure)))
        : Optional.empty();
  }

  /**
   * A consent that was taken back since stops the letter, and doubt whether it is authentic; so
   * does the choice of another authority, or of ourselves.
   *
   * @throws ForbiddenByProvision where the letter goes to another authority than the chosen one
   */
  @Override
  public void sent(RequestPen pen, Letter letter) {
    Measure measure = pen.request().measure(letter.matter().number());
    WaitsAgain.requireAnswered(measure);
    Executing.of(pen, measure.number()).requireEstablished();
    Readiness.require(measure);
    boolean chosen =
        !measure.execution().isByUs()
            && letter.envelope().addressee().equals(writer.authorityFor(measure).name());
    if (!chosen) {
      throw new ForbiddenByProvision(
          Provision.of("40(12)(b)"), Reason.of("forbidden.other-authority"));
    }
  }

  @Override
  public void foundSent(RequestPen pen, Letter letter) {
    Measure measure = pen.request().measure(letter.matter().number());
    String authority = writer.named(letter).orElseGet(() -> writer.authorityFor(measure)).id();
    AlreadySent.of(pen, measure.number())
        .transmittal(authority, periods.lastDay(pen.moment().day(), letter));
  }

  /** Where we execute the measure ourselves, nothing is transmitted, 40(12)(a). */
  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    if (pen.request().measure(matter.number()).execution().isByUs()) {
      return Optional.of("ourselves");
    }
    super.take(pen, matter);
    return Optional.of("authority");
  }

  private Transmittal particulars(Request file, Measure measure) {
    return new Transmittal(
        Letterwriter.name(measure),
        words.offences(file),
        words.persons(file),
        contents(file),
        measure.procedureWanted().map(Words::of).orElse(null),
        writer.period(periods.execution(measure)),
        measure.assistance().lastsAPeriod(),
        measure.assistance().lastsAPeriod() ? writer.period(periods.results()) : null,
        measure.isPreservation(),
        isOnlyOral(file),
        holds.of(measure, KIND),
        file.priority().isUrgent(),
        file.priority().urgencyReason().map(Words::of).orElse(null),
        file.priority().emergencyFacts().map(Words::of).orElse(null),
        file.priority().atRisk().map(Words::of).orElse(null),
        measure.expectedBy().orElse(null),
        null,
        measure.answerByReason().map(Words::of).orElse(null),
        file.formalities().isConfidential(),
        measure.decision().conditions().map(Words::of).orElse(null),
        measure.consents().consent().map(Consent::informedOn).orElse(null),
        measure.consents().consent().map(Consent::answeredOn).orElse(null),
        words.agreements(measure.consents()),
        words.transferConditions(measure.consents()),
        measure.consents().heardAs().map(writer::words).orElse(null),
        words.enclosed(file));
  }

  private static boolean isOnlyOral(Request file) {
    return file.origin().channel() == Channel.ORAL && !file.formalities().isConfirmedInWriting();
  }

  private List<Content> contents(Request request) {
    return Arrays.stream(ContentItem.values())
        .map(request::content)
        .flatMap(content -> contents(content, request.received().zone()))
        .toList();
  }

  private @Nullable Words insufficient(ContentText content) {
    return content
        .deficiency()
        .map(remark -> writer.words("letter.transmittal.insufficient", remark))
        .orElse(null);
  }

  /** One text stands under the name of its item; of several, each is named with its source. */
  private Stream<Content> contents(ContentText content, ZoneId zone) {
    List<ContentVersion> valid = content.valid();
    Words item = writer.words(content.item());
    return valid.stream()
        .map(
            version ->
                new Content(
                    valid.size() == 1 ? item : writer.sourced(item, version, zone),
                    Words.of(version.text()),
                    version == valid.get(valid.size() - 1) ? insufficient(content) : null));
  }
}
