package org.rogatory.register;

import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.SourcedFact;

/**
 * What somebody wants the register to say.
 *
 * @param id which fact; without a line where one is to be added
 * @param seenRevision the revision that he or she saw; 0 where nothing was held
 * @param said the fact, and where it comes from
 */
public record FactEdit(FactId id, int seenRevision, SourcedFact said) {

  /**
   * @throws IllegalArgumentException when the fact is of another kind
   */
  public FactEdit {
    if (said.fact().kind() != id.kind()) {
      throw new IllegalArgumentException(said.fact().kind() + " is no " + id.kind());
    }
    if (said.provenance().isUnknown()) {
      throw new IllegalArgumentException("what is unknown is not held");
    }
  }
}
