package org.rogatory.incoming.communication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.Communication;
import org.rogatory.incoming.course.LetterHolds;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/**
 * The letter that tells the requesting State that its withdrawal came, what was withdrawn, and what
 * becomes of what was obtained and is held, 40(26). So a false withdrawal is noticed.
 */
@Component
@Clause({"40(26), 3rd sentence", "42(8)"})
public class AcknowledgeWithdrawal implements RequestLetter {

  public static final LetterKind KIND = LetterKind.of("withdrawal-acknowledgement").on("40(26)");

  private final Requests requests;
  private final Letterwriter writer;
  private final LetterHolds holds;

  AcknowledgeWithdrawal(Requests requests, Letterwriter writer, LetterHolds holds) {
    this.requests = requests;
    this.writer = writer;
    this.holds = holds;
  }

  /**
   * What was withdrawn, and what follows.
   *
   * @param arrivedOn when the withdrawal came
   * @param channel how it came
   * @param whole whether the whole request was withdrawn
   * @param withdrawn the measures that ended with it
   * @param answered those that were answered before it came, and of which nothing is held
   * @param stopped those of them whose authority is told to stop
   * @param kept those of which something was obtained that is not sent
   * @param held what is held
   * @param continuing the measures that go on
   */
  public record WithdrawalAcknowledgement(
      LocalDate arrivedOn,
      Words channel,
      @Fixed boolean whole,
      @Fixed List<MeasureName> withdrawn,
      @Fixed List<MeasureName> answered,
      @Fixed List<MeasureName> stopped,
      @Fixed List<MeasureName> kept,
      @Fixed List<Words> held,
      List<MeasureName> continuing)
      implements Particulars {}

  @Override
  public Requests requests() {
    return requests;
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, WithdrawalAcknowledgement.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    return Optional.ofNullable(file.formalities().communications().get(matter.number()))
        .filter(said -> said.stage() == Communication.Stage.COUNTS)
        .map(said -> writer.toRequestingState(file, KIND, particulars(file, said)));
  }

  private WithdrawalAcknowledgement particulars(Request file, Communication said) {
    List<Measure> meant =
        file.measures().stream().filter(one -> said.concerns(one.number())).toList();
    List<Measure> withdrawn =
        meant.stream().filter(one -> one.state() == MeasureState.WITHDRAWN).toList();
    return new WithdrawalAcknowledgement(
        LocalDate.ofInstant(said.saidAt(), file.received().zone()),
        writer.words(said.channel()),
        said.measure().isEmpty(),
        names(withdrawn),
        names(meant.stream().filter(AcknowledgeWithdrawal::isAnswered).toList()),
        names(withdrawn.stream().filter(Measure::isToBeStopped).toList()),
        names(withdrawn.stream().filter(one -> one.execution().isKept()).toList()),
        holds.of(file),
        names(file.openMeasures()));
  }

  private static boolean isAnswered(Measure measure) {
    return measure.state().hasEnded()
        && !measure.state().isCutShort()
        && !measure.execution().isHeld();
  }

  private static List<MeasureName> names(List<Measure> measures) {
    return measures.stream().map(Letterwriter::name).toList();
  }

  @Override
  public void sent(RequestPen pen, Letter letter) {
    int number = letter.matter().number();
    Communication said = pen.request().formalities().communications().get(number);
    if (said != null && said.stage() == Communication.Stage.COUNTS) {
      Communicating.of(pen).acknowledged(number);
    }
  }
}
