package org.rogatory.incoming.course;

import java.util.List;
import java.util.Map;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reader;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/**
 * What was recorded for grounds as far as the other State is told it, so that it reads in a
 * consultation and in a refusal on what each rests. Assessments, sign-offs and other notes of the
 * office stay in the file.
 */
@Component
@Clause({"40(25)", "40(28)"})
public class RecordedWords {

  private final Letterwriter writer;

  RecordedWords(Letterwriter writer) {
    this.writer = writer;
  }

  /** In words, in the order of the grounds; nothing where nothing is recorded for them. */
  public List<Words> of(Measure measure, List<CitedGround> grounds) {
    return grounds.stream()
        .flatMap(
            cited ->
                measure.groundFacts().getOrDefault(cited.ground(), Map.of()).entrySet().stream())
        .filter(recorded -> recorded.getKey().reader() == Reader.OTHER_STATE)
        .map(recorded -> writer.words("letter.told." + recorded.getKey().id(), recorded.getValue()))
        .toList();
  }
}
