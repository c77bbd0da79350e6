package org.rogatory.incoming.triage;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.convention.Notice;
import org.rogatory.convention.clocks.Attention;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.EarlierLink;
import org.springframework.stereotype.Component;

/** What whoever works on a measure is to be told of it, beside what was found about it. */
@Component
public class Notices {

  private final Admission admission;

  Notices(Admission admission) {
    this.admission = admission;
  }

  /** Each with its provisions: what presses first, then what scope and channel bring. */
  public List<Notice> on(Measure measure) {
    return Stream.of(
            attention(measure).notices(),
            admission.scope(measure).notices(),
            admission.channel(measure).notices())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static Attention attention(Measure measure) {
    Request request = measure.request();
    return new Attention(
        measure.assistance(),
        request.formalities().legalBasis(),
        request.priority().atRisk().isPresent(),
        request.formalities().isConfidential(),
        measure.answerBy().isPresent(),
        measure.answerByReason().isPresent(),
        measure.procedureWanted().isPresent(),
        request.formalities().earlier().stream().anyMatch(EarlierLink::stands),
        request.formalities().earlier().stream()
            .flatMap(link -> link.holding().stream())
            .findFirst());
  }
}
