package org.rogatory.information;

import jakarta.persistence.EntityManager;
import org.rogatory.casefile.confidentiality.KeptConfidentiality;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.journal.Fact;
import org.springframework.stereotype.Component;

/** Whether spontaneous information is to be kept confidential, 40(5), until somebody ends that. */
@Component
@Clause("40(5)")
class InformationConfidentiality extends KeptConfidentiality {

  InformationConfidentiality(EntityManager entities) {
    super(
        entities,
        Provision.of("40(5)"),
        SpontaneousInformation.class,
        "item.confidentiality.confidential = true"
            + " and item.confidentiality.confidentialityEnded = false");
  }

  @Override
  public boolean begins(Fact fact) {
    if (fact instanceof InformationFact.InformationRegistered registered) {
      return registered.bounds().confidential();
    }
    return fact instanceof InformationFact.InformationWritten written
        && written.drafted().bounds().confidential();
  }
}
