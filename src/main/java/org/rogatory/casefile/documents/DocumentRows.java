package org.rogatory.casefile.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What stands of documents besides their bytes. */
interface DocumentRows extends Repository<Document, Long> {

  Document save(Document document);

  /** How much a file holds. */
  @Query(
      "select new org.rogatory.casefile.documents.Held("
          + "count(d), coalesce(sum(d.sizeBytes), 0)) from Document d"
          + " where d.reference = :reference")
  Held heldBy(String reference);

  /** How much somebody has put into files since then. */
  @Query(
      "select new org.rogatory.casefile.documents.Held("
          + "count(d), coalesce(sum(d.sizeBytes), 0)) from Document d"
          + " where d.addedByKind = :kind and d.addedBy = :name and d.addedAt > :since")
  Held addedBy(String kind, String name, Instant since);

  List<Document> findByReferenceOrderByNumber(String reference);

  Optional<Document> findByReferenceAndNumber(String reference, int number);
}
