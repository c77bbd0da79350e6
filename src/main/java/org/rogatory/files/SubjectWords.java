package org.rogatory.files;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.incoming.asked.ConcernedSubject;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** Persons, items and accounts of a request in one line, as its journal kept them. */
@Component
class SubjectWords {

  private final Texts texts;
  private final Dates dates;

  SubjectWords(Texts texts, Dates dates) {
    this.texts = texts;
    this.dates = dates;
  }

  /** All that is known of it, so that what was corrected is seen. */
  String of(ConcernedSubject subject) {
    String kind = texts.of("subject." + subject.kind());
    return Stream.of(
            Optional.ofNullable(subject.identifier()),
            part("subject.location", subject.location()),
            part("subject.nationality", subject.nationality()),
            part("subject.born", subject.born() == null ? null : dates.day(subject.born())))
        .flatMap(Optional::stream)
        .reduce((one, other) -> texts.of("fact.list", one, other))
        .map(more -> texts.of("fact.subject.identified", kind, subject.name(), more))
        .orElseGet(() -> texts.of("fact.subject", kind, subject.name()));
  }

  private Optional<String> part(String key, @Nullable String words) {
    return Optional.ofNullable(words).map(said -> texts.of("fact.recorded", texts.of(key), said));
  }
}
