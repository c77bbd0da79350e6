package org.rogatory.incoming.asked;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person, item or account that a request concerns, 40(15)(e), as a journal keeps it.
 *
 * @param kind the id of its kind
 * @param identifier the number of an account or item, an address on a network
 */
public record ConcernedSubject(
    String kind,
    String name,
    @Nullable String identifier,
    @Nullable String location,
    @Nullable String nationality,
    @Nullable LocalDate born) {

  public static ConcernedSubject of(Subject subject) {
    return new ConcernedSubject(
        subject.kind().id(),
        subject.name(),
        subject.identifier().orElse(null),
        subject.location().orElse(null),
        subject.nationality().orElse(null),
        subject.born().orElse(null));
  }

  public static ConcernedSubject of(NewRequest.NewSubject said) {
    return new ConcernedSubject(
        said.kind().id(),
        said.name(),
        said.identifier(),
        said.location(),
        said.nationality(),
        said.born());
  }
}
