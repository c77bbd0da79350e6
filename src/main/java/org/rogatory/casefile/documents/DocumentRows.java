package org.rogatory.casefile.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What stands of documents besides their bytes. */
interface DocumentRows extends Repository<Document, Long> {

  Document save(Document document);

  int countByReference(String reference);

  List<Document> findByReferenceOrderByNumber(String reference);

  Optional<Document> findByReferenceAndNumber(String reference, int number);
}
