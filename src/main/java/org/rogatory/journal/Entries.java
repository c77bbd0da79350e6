package org.rogatory.journal;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The rows of all journals. */
interface Entries extends Repository<JournalEntry, Long> {

  JournalEntry save(JournalEntry entry);

  List<JournalEntry> findByReferenceOrderByNumber(String reference);

  List<JournalEntry> findByReferenceAndNumberGreaterThanOrderByNumber(
      String reference, int number, Limit limit);
}
