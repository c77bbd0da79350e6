package org.rogatory.information;

import jakarta.persistence.EntityManager;
import org.rogatory.casefile.confidentiality.FileConfidentiality;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;

/** Whether spontaneous information is to be kept confidential, 40(5), until somebody ends that. */
@Component
@Clause("40(5)")
class InformationConfidentiality implements FileConfidentiality {

  private final EntityManager entities;

  InformationConfidentiality(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Provision provision() {
    return Provision.of("40(5)");
  }

  @Override
  public boolean binds(Reference file) {
    return entities
            .createQuery(
                "select count(i) from SpontaneousInformation i where i.reference = :file"
                    + " and i.confidentiality.confidential = true"
                    + " and i.confidentiality.confidentialityEnded = false",
                Long.class)
            .setParameter("file", file.value())
            .getSingleResult()
        > 0;
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
