package org.rogatory.steps;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.convention.ContentItem;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Composition;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.letters.Particulars;
import org.rogatory.letters.Words;
import org.rogatory.requests.ContentText;
import org.rogatory.requests.ContentVersion;
import org.rogatory.requests.Measure;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.Request;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the letter by which a measure goes to the competent authority, 40(12)(b). */
@Component
class DraftTransmittal extends LetterStep {

  private final Letterwriter writer;
  private final Periods periods;

  DraftTransmittal(Requests requests, Letters letters, Letterwriter writer, Periods periods) {
    super(requests, letters);
    this.writer = writer;
    this.periods = periods;
  }

  @Override
  public Set<LetterKind> kinds() {
    return Set.of(LetterKind.TRANSMITTAL);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return measure.state() == MeasureState.GRANTED
        ? Optional.of(writer.toAuthority(measure, particulars(file, measure)))
        : Optional.empty();
  }

  private Particulars.Transmittal particulars(Request file, Measure measure) {
    return new Particulars.Transmittal(
        Letterwriter.name(measure),
        contents(file),
        measure.procedureWanted().map(Words::of).orElse(null),
        writer.period(periods.execution(measure)),
        measure.answerBy().orElse(null),
        measure.answerByReason().map(Words::of).orElse(null),
        file.formalities().isConfidential(),
        measure.decision().conditions().map(Words::of).orElse(null));
  }

  private List<Particulars.Content> contents(Request request) {
    return Arrays.stream(ContentItem.values())
        .map(request::content)
        .flatMap(content -> contents(content, request.received().zone()))
        .toList();
  }

  /** One text stands under the name of its item; of several, each is named with its source. */
  private Stream<Particulars.Content> contents(ContentText content, ZoneId zone) {
    List<ContentVersion> valid = content.valid();
    Words item = writer.words(content.item());
    return valid.stream()
        .map(
            version ->
                new Particulars.Content(
                    valid.size() == 1 ? item : writer.sourced(item, version, zone),
                    Words.of(version.text())));
  }
}
