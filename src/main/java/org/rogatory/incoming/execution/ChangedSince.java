package org.rogatory.incoming.execution;

import java.time.Instant;
import java.util.List;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.contents.Requirement;
import org.rogatory.incoming.Measure;
import org.rogatory.letters.Letters;

/**
 * What a request says of a preservation otherwise than it was transmitted: what is preserved may
 * not be what is asked now. A preservation goes on, 42(4); a person looks at it before its result
 * is recorded and before it is confirmed.
 */
@Clause({"40(12)(b)", "40(16)", "42(3)", "42(4)"})
final class ChangedSince {

  private static final Provision PRESERVATION = Provision.of("42(4)");

  private ChangedSince() {}

  /** What to look at; nothing where the request says what it said. */
  static List<Violation> of(Letters letters, Measure measure) {
    return measure.isPreservation()
        ? letters
            .findSent(measure.matter(), DraftTransmittal.KIND)
            .flatMap(letter -> letter.dispatch())
            .filter(sent -> saysOtherwise(measure, sent.moment().at()))
            .map(sent -> new Violation(PRESERVATION, Reason.of("warning.changed-since")))
            .stream()
            .toList()
        : List.of();
  }

  private static boolean saysOtherwise(Measure measure, Instant since) {
    return Contents.required(measure.assistance(), LegalBasis.CONVENTION).stream()
        .filter(required -> required.requirement() != Requirement.NOT_REQUIRED)
        .anyMatch(required -> saysOtherwise(measure, required.item(), since));
  }

  private static boolean saysOtherwise(Measure measure, ContentItem item, Instant since) {
    return measure.request().content(item).versions().stream()
        .anyMatch(version -> version.isValid() && version.at().isAfter(since));
  }
}
