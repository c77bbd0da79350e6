package org.rogatory.incoming.confidentiality;

import jakarta.persistence.EntityManager;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.confidentiality.FileConfidentiality;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;

/**
 * Whether a request is confidential, 40(20): as it arrived, as a correction has it, or as the
 * letter says with which supplementary information came.
 */
@Component
@Clause("40(20)")
class RequestConfidentiality implements FileConfidentiality {

  private final EntityManager entities;

  RequestConfidentiality(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Provision provision() {
    return Provision.of("40(20)");
  }

  @Override
  public boolean binds(Reference file) {
    return entities
            .createQuery(
                "select count(r) from Request r"
                    + " where r.reference = :file and r.formalities.confidential = true",
                Long.class)
            .setParameter("file", file.value())
            .getSingleResult()
        > 0;
  }

  @Override
  public boolean begins(Fact fact) {
    if (fact instanceof RequestFact.RequestRegistered registered) {
      return registered.confidential();
    }
    if (fact instanceof RequestFact.CoveringLetterCame letter) {
      return letter.confidential();
    }
    return fact instanceof FileFact.Corrected corrected
        && corrected.field().equals("confidential")
        && "true".equals(corrected.now());
  }
}
