package org.rogatory.incoming.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Decision;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.found.CitedGround;

/**
 * What the requesting State is told next of a measure, in people's own words.
 *
 * @param grounds what it rests on; what was recorded for them counts too
 */
record Told(List<Ground> grounds, String text) {

  /** As the measure stands now; nothing where nothing is proposed or reported. */
  static Told of(Measure measure) {
    return switch (measure.state()) {
      case CONSULTATION_IN_PREPARATION ->
          measure.consultation().map(Told::asked).orElse(new Told(List.of(), ""));
      case REFUSAL_PROPOSED, POSTPONEMENT_PROPOSED -> decided(measure);
      case EXECUTED -> reported(measure.execution());
      default -> new Told(List.of(), "");
    };
  }

  private static Told asked(Consultation consultation) {
    return new Told(
        CitedGround.grounds(consultation.grounds()),
        lines(
            Stream.concat(
                consultation.conditions().stream(),
                Stream.concat(
                    consultation.noConditions().stream(), consultation.costs().stream()))));
  }

  /** What an authority reported stands behind its reasons. */
  private static Told decided(Measure measure) {
    Decision decision = measure.decision();
    return new Told(
        CitedGround.grounds(decision.grounds()),
        lines(
            Stream.concat(
                decision.reasons().stream(), measure.execution().hindranceWords().stream())));
  }

  /** A legal obstacle is not told with the result: it goes back to the grounds. */
  private static Told reported(Execution execution) {
    return new Told(
        List.of(),
        lines(
            Stream.of(
                    execution.result(),
                    execution.rest(),
                    execution.procedureWhy(),
                    execution
                        .hindrance()
                        .filter(Hindrance::isPractical)
                        .flatMap(why -> execution.hindranceWords()))
                .flatMap(Optional::stream)));
  }

  private static String lines(Stream<String> texts) {
    return texts.collect(Collectors.joining("\n"));
  }
}
