package org.rogatory.incoming.confidentiality;

import jakarta.persistence.EntityManager;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.confidentiality.KeptConfidentiality;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.springframework.stereotype.Component;

/**
 * Whether a request is confidential, 40(20): as it arrived, as a correction has it, or as the
 * letter says with which supplementary information came.
 */
@Component
@Clause("40(20)")
class RequestConfidentiality extends KeptConfidentiality {

  RequestConfidentiality(EntityManager entities) {
    super(entities, Provision.of("40(20)"), Request.class, "item.formalities.confidential = true");
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
