package org.rogatory.incoming.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.PreservedData;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/**
 * What letters say of what is held for the requesting State: every hold that is in effect, by a
 * measure of the request or by an earlier one, and never one that is not.
 */
@Component
@Clause({"42(8)", "50(8)"})
public class LetterHolds {

  private final Requests requests;
  private final Letterwriter writer;

  LetterHolds(Requests requests, Letterwriter writer) {
    this.requests = requests;
    this.writer = writer;
  }

  /** Everything that is held, the earliest first. */
  public List<Words> of(Request request) {
    return requests.held(request).stream().map(kept -> words(kept, request)).toList();
  }

  /** Whether data are to be preserved and none are. */
  public static boolean nothingPreserved(Request request) {
    return request.pursuedMeasures().stream().anyMatch(Measure::isPreservation)
        && !Preservations.keepsData(request);
  }

  private Words words(PreservedData kept, Request request) {
    Optional<Integer> own =
        request.measures().stream()
            .filter(measure -> measure.matter().toString().equals(kept.by()))
            .map(Measure::number)
            .findFirst();
    String key = "letter.held." + kept.holding().id() + (own.isPresent() ? ".own" : "");
    Words since = Words.of(LocalDate.ofInstant(kept.since().at(), kept.since().zone()));
    return (Locale reader) ->
        writer
            .words(key, own.map(Object.class::cast).orElse(kept.by()), since.in(reader))
            .in(reader);
  }
}
