package org.rogatory.journal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The kinds of facts that a module writes, given to the journal as a bean so that it can read them
 * back.
 *
 * @param kinds the records
 */
public record FactKinds(List<Class<? extends Fact>> kinds) {

  /** All records below a sealed interface, at any depth. */
  public static FactKinds below(Class<? extends Fact> sealed) {
    return new FactKinds(records(sealed).toList());
  }

  private static Stream<Class<? extends Fact>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(FactKinds::records)
        : Stream.of(type.<Fact>asSubclass(Fact.class));
  }
}
