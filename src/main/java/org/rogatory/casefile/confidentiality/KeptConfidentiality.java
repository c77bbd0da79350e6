package org.rogatory.casefile.confidentiality;

import jakarta.persistence.EntityManager;
import org.rogatory.convention.Provision;
import org.rogatory.journal.Reference;

/** A course whose files say by a row of their own whether confidentiality binds. */
public abstract class KeptConfidentiality implements FileConfidentiality {

  private final EntityManager entities;
  private final Provision provision;
  private final String binding;

  /**
   * @param kind the entity of its files, which has a {@code reference}
   * @param condition in JPQL, under which confidentiality binds; the entity is {@code item}
   */
  protected KeptConfidentiality(
      EntityManager entities, Provision provision, Class<?> kind, String condition) {
    this.entities = entities;
    this.provision = provision;
    this.binding =
        "select count(item) from %s item where item.reference = :file and %s"
            .formatted(kind.getSimpleName(), condition);
  }

  @Override
  public final Provision provision() {
    return provision;
  }

  @Override
  public final boolean binds(Reference file) {
    return entities
            .createQuery(binding, Long.class)
            .setParameter("file", file.value())
            .getSingleResult()
        > 0;
  }
}
