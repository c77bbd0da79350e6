package org.rogatory.steps;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rogatory.convention.ContentItem;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Particulars;
import org.rogatory.letters.Words;
import org.rogatory.requests.Measure;
import org.rogatory.requests.Request;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the letter by which a measure goes to the competent authority, 40(12)(b). */
@Component
class DraftTransmittal extends FileStep {

  private final Letterwriter writer;
  private final Periods periods;

  DraftTransmittal(Requests requests, Letterwriter writer, Periods periods) {
    super(requests);
    this.writer = writer;
    this.periods = periods;
  }

  @Override
  Optional<String> take(RequestVerbs pen, Matter matter) {
    Measure measure = pen.request().measure(matter.number());
    writer.toAuthority(pen, matter, particulars(pen, measure), writer.authorityFor(measure));
    return Optional.empty();
  }

  private Particulars.Transmittal particulars(RequestVerbs pen, Measure measure) {
    return new Particulars.Transmittal(
        Letterwriter.name(measure),
        contents(pen.request()),
        measure.procedureWanted().map(Words::of).orElse(null),
        writer.period(periods.execution(measure)),
        measure.answerBy().orElse(null),
        measure.answerByReason().map(Words::of).orElse(null),
        pen.request().formalities().isConfidential(),
        measure.decision().conditions().map(Words::of).orElse(null));
  }

  private List<Particulars.Content> contents(Request request) {
    return Arrays.stream(ContentItem.values())
        .flatMap(
            item ->
                request.content(item).stream()
                    .filter(content -> !content.text().isBlank())
                    .map(
                        content ->
                            new Particulars.Content(writer.words(item), Words.of(content.text()))))
        .toList();
  }
}
