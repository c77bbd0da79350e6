package org.rogatory.incoming.execution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.PreservedData;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/** What a transmittal says of data that are preserved already, 42(8). */
@Component
@Clause("42(8)")
class TransmittalHolds {

  private final Requests requests;
  private final Letters letters;

  TransmittalHolds(Requests requests, Letters letters) {
    this.requests = requests;
    this.letters = letters;
  }

  /** Of the data that a measure asks for; none where it asks for no data. */
  List<TransmittalParts.Preserved> of(Measure measure, LetterKind transmittal) {
    return Preservations.asksForData(measure)
        ? requests.held(measure.request()).stream()
            .filter(kept -> kept.holding() == Holding.PRESERVATION)
            .map(kept -> preserved(kept, transmittal))
            .toList()
        : List.of();
  }

  private TransmittalParts.Preserved preserved(PreservedData kept, LetterKind transmittal) {
    return new TransmittalParts.Preserved(
        Words.of(kept.by()), letter(kept.by(), transmittal), kept.since());
  }

  /** Our letter to the authority; what another office preserved has none of ours. */
  private @Nullable Words letter(String by, LetterKind transmittal) {
    String[] parts = by.split("/", 2);
    return parts.length < 2 || !parts[1].matches("[1-9]\\d{0,3}")
        ? null
        : Reference.parse(parts[0])
            .map(file -> RequestMatter.MEASURE.of(file, Integer.parseInt(parts[1])))
            .flatMap(measure -> letters.findSent(measure, transmittal))
            .map(sent -> Words.of(sent.reference()))
            .orElse(null);
  }
}
