package org.rogatory.steps;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Exit;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Particulars;
import org.rogatory.letters.Words;
import org.rogatory.requests.Admission;
import org.rogatory.requests.Measure;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.Obstacle;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the answer that what is sought is outside the Convention, with what else is open. */
@Component
class DraftOutsideAnswer extends FileStep {

  private final Letterwriter writer;
  private final Admission admission;

  DraftOutsideAnswer(Requests requests, Letterwriter writer, Admission admission) {
    super(requests);
    this.writer = writer;
    this.admission = admission;
  }

  @Override
  Optional<String> take(RequestVerbs pen, Matter matter) {
    List<Measure> outside =
        pen.request().measures().stream()
            .filter(measure -> measure.state() == MeasureState.OUTSIDE)
            .toList();
    List<Obstacle> obstacles =
        outside.stream()
            .flatMap(measure -> admission.obstacle(measure).stream())
            .distinct()
            .toList();
    writer.toRequestingState(
        pen,
        matter,
        new Particulars.OutsideConvention(
            outside.stream().map(Letterwriter::name).toList(),
            obstacles.stream().map(Obstacle::provision).distinct().toList(),
            Words.list(obstacles.stream().map(o -> writer.words(o.reason())).toList()),
            Arrays.stream(Exit.values()).map(exit -> writer.words(exit)).toList(),
            pen.request().openMeasures().stream().map(Letterwriter::name).toList()));
    return Optional.empty();
  }
}
