package org.rogatory.incoming.triage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.convention.Provision;
import org.rogatory.convention.scope.Exit;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Obstacle;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.LetterStep;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/** Drafts the answer that what is sought is outside the Convention, with what else is open. */
@Component
public class DraftOutsideAnswer extends LetterStep {

  public static final LetterKind KIND = LetterKind.of("outside-convention").on("35(1)").deciding();

  private final Letterwriter writer;
  private final Admission admission;

  DraftOutsideAnswer(Requests requests, Letters letters, Letterwriter writer, Admission admission) {
    super(requests, letters);
    this.writer = writer;
    this.admission = admission;
  }

  /**
   * What is sought is outside the Convention.
   *
   * @param measures what is outside
   * @param provisions from which it follows
   * @param reasons why, in words
   * @param exits what else is open: another treaty, domestic law
   * @param continuing what is inside and goes on
   */
  public record OutsideConvention(
      @Fixed List<MeasureName> measures,
      @Fixed List<Provision> provisions,
      @Fixed Words reasons,
      List<Words> exits,
      List<MeasureName> continuing)
      implements Particulars {}

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, OutsideConvention.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    List<Measure> outside =
        file.measures().stream()
            .filter(measure -> measure.state() == MeasureState.OUTSIDE)
            .toList();
    return outside.isEmpty()
        ? Optional.empty()
        : Optional.of(writer.toRequestingState(file, KIND, particulars(file, outside)));
  }

  private Particulars particulars(Request file, List<Measure> outside) {
    List<Obstacle> obstacles =
        outside.stream()
            .flatMap(measure -> admission.obstacle(measure).stream())
            .distinct()
            .toList();
    return new OutsideConvention(
        outside.stream().map(Letterwriter::name).toList(),
        obstacles.stream().map(Obstacle::provision).distinct().toList(),
        Words.list(obstacles.stream().map(o -> writer.words(o.reason())).toList()),
        Arrays.stream(Exit.values()).map(exit -> writer.words(exit)).toList(),
        file.openMeasures().stream().map(Letterwriter::name).toList());
  }

  @Override
  public boolean isOwed() {
    return false;
  }

  @Override
  public void givenUp(RequestPen pen, Matter matter) {
    Triaging.of(pen).reopen();
  }
}
