package org.rogatory.incoming.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.OtherMeasures;
import org.rogatory.incoming.found.Obstacle;
import org.rogatory.incoming.statement.StatedLetter;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Courtesy;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/**
 * Drafts the answer that a measure is outside the Convention, with the ways that a person found
 * open. The other measures go on meanwhile; this one ends when the answer was sent.
 */
@Component
public class DraftOutsideAnswer extends StatedLetter {

  public static final LetterKind KIND = LetterKind.of("outside-convention").on("35(1)").deciding();

  private static final Provision IN_FORCE = Provision.of("65");

  private final Letterwriter writer;
  private final Admission admission;

  DraftOutsideAnswer(
      Requests requests,
      Letters letters,
      GroundRules rules,
      Letterwriter writer,
      Admission admission) {
    super(requests, letters, rules);
    this.writer = writer;
    this.admission = admission;
  }

  /**
   * What is sought is outside the Convention.
   *
   * @param measure what is outside
   * @param provisions from which it follows
   * @param reasons why, in words
   * @param inForceFrom where the Convention was not in force, the day from which it is, Article 65
   * @param exits what else is open: another treaty, domestic law; none where nobody found any
   * @param continuing other measures that go on
   * @param examined other measures that are still examined
   */
  public record OutsideConvention(
      @Fixed MeasureName measure,
      @Fixed List<Provision> provisions,
      @Fixed Words reasons,
      @Fixed @Nullable LocalDate inForceFrom,
      @Fixed List<Words> exits,
      @Courtesy List<MeasureName> continuing,
      @Courtesy List<MeasureName> examined)
      implements Particulars {}

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, OutsideConvention.class);
  }

  /** Headed by the provision that decides: 35(1), 50(1), 50(2) or 65. */
  /** Confiscation has provisions of its own, 50(1), 50(2); all else is outside by 35(1). */
  @Override
  public List<Provision> law(LetterKind kind) {
    List<Provision> told = Provision.listOf("35(1)", "50(1)(a)", "50(1)(b)", "50(2)");
    return kind.provision().filter(told::contains).stream().toList();
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return admission
        .obstacle(measure)
        .filter(found -> measure.state() == MeasureState.FOUND_OUTSIDE)
        .map(
            found ->
                writer.toRequestingState(
                    file, KIND.on(found.provision().toString()), particulars(measure, found)));
  }

  private Particulars particulars(Measure measure, Obstacle obstacle) {
    Request file = measure.request();
    boolean notInForce = obstacle.provision().equals(IN_FORCE);
    List<Words> exits = measure.scope().exits().stream().map(exit -> writer.words(exit)).toList();
    OtherMeasures others = OtherMeasures.than(measure);
    return new OutsideConvention(
        Letterwriter.name(measure),
        obstacle.provisions().stream().filter(cited -> Letterwriter.cites(file, cited)).toList(),
        writer.words(obstacle.reason()),
        notInForce ? admission.inForceFrom(file).orElse(null) : null,
        exits,
        others.continuing(),
        others.examined());
  }

  @Override
  public void sent(RequestPen pen, Letter letter) {
    super.sent(pen, letter);
    Scoping.of(pen).answered(letter.matter().number());
  }

  @Override
  public boolean isOwed() {
    return false;
  }

  @Override
  public void givenUp(RequestPen pen, Matter matter) {
    Scoping.of(pen).reopen(matter.number());
  }
}
