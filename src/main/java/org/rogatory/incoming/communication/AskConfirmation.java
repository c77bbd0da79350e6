package org.rogatory.incoming.communication;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.Communication;
import org.rogatory.incoming.course.LetterHolds;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.Periods;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Period;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/**
 * The letter that asks the requesting State to confirm in writing what was said in its name, and
 * the one that reminds it, 40(12)(d). So a false withdrawal or answer is noticed.
 */
@Component
@Clause({"40(12)(d)", "40(26), 3rd sentence", "40(28)"})
public class AskConfirmation implements RequestLetter {

  public static final LetterKind KIND = LetterKind.of("confirmation-request").on("40(12)(d)");

  private final Requests requests;
  private final Letterwriter writer;
  private final LetterHolds holds;
  private final Periods periods;
  private final Admission admission;

  AskConfirmation(
      Requests requests,
      Letterwriter writer,
      LetterHolds holds,
      Periods periods,
      Admission admission) {
    this.requests = requests;
    this.writer = writer;
    this.holds = holds;
    this.periods = periods;
    this.admission = admission;
  }

  /**
   * What was said, and is to be confirmed.
   *
   * @param saidOn when
   * @param channel how it came
   * @param withdrawal whether a withdrawal was said; otherwise an answer to a consultation
   * @param measure the measure that it concerns; null for the whole request
   * @param words what was said; null where that is all
   * @param again whether the State is reminded
   * @param channels the channels that are open
   * @param within how long it has, from the sending
   * @param held what is held meanwhile
   */
  public record ConfirmationRequest(
      @Fixed LocalDate saidOn,
      @Fixed Words channel,
      @Fixed boolean withdrawal,
      @Fixed @Nullable MeasureName measure,
      @Fixed @Nullable Words words,
      @Fixed boolean again,
      @Fixed List<Words> channels,
      Period within,
      @Fixed List<Words> held)
      implements Particulars.Giving {}

  @Override
  public Requests requests() {
    return requests;
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, ConfirmationRequest.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    return Optional.ofNullable(file.formalities().communications().get(matter.number()))
        .filter(AskConfirmation::isToBeAsked)
        .map(said -> writer.toRequestingState(file, KIND, particulars(file, said)));
  }

  static boolean isToBeAsked(Communication said) {
    return said.stage() == Communication.Stage.HEARD
        || said.stage() == Communication.Stage.UNANSWERED;
  }

  private ConfirmationRequest particulars(Request file, Communication said) {
    return new ConfirmationRequest(
        day(file, said),
        writer.words(said.channel()),
        said.kind() == Communication.Kind.WITHDRAWAL,
        said.measure().map(file::measure).map(Letterwriter::name).orElse(null),
        said.words().map(Words::of).orElse(null),
        said.stage() == Communication.Stage.UNANSWERED,
        open(file, said).stream().map(writer::words).toList(),
        writer.period(periods.communication()),
        holds.of(file));
  }

  /** The channels in writing that are open for what it concerns. */
  private List<Channel> open(Request file, Communication said) {
    List<Measure> concerned =
        file.measures().stream().filter(one -> said.concerns(one.number())).toList();
    return List.of(
            Channel.CENTRAL_AUTHORITY_ELECTRONIC,
            Channel.CENTRAL_AUTHORITY_POST,
            Channel.DIPLOMATIC)
        .stream()
        .filter(by -> Communicating.counts(by, concerned, admission))
        .toList();
  }

  private static LocalDate day(Request file, Communication said) {
    ZoneId zone = file.received().zone();
    return LocalDate.ofInstant(said.saidAt(), zone);
  }

  @Override
  public void sent(RequestPen pen, Letter letter) {
    int number = letter.matter().number();
    Communication said = pen.request().formalities().communications().get(number);
    if (said != null && isToBeAsked(said)) {
      Communicating.of(pen).asked(number, periods.lastDay(pen.moment().day(), letter));
    }
  }
}
