package org.rogatory.deadlines;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.JournalKeeping;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;

/**
 * The journals that were read last, so that an entry is added to what was read instead of all being
 * read again. What was read up to a hash is true for ever, since the hash stands for every entry
 * before it: after a transaction that was rolled back, or an entry that another node wrote, the
 * next entry names another predecessor, and nothing of this is used.
 */
@Component
class ReadJournals {

  private static final int KEPT = 300;

  private final Map<Reference, ReadJournal> last =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KEPT, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Reference, ReadJournal> eldest) {
              return size() > KEPT;
            }
          });

  /** What was read of the journal up to just before this entry. */
  Optional<ReadJournal> before(JournalEntry entry) {
    if (entry.number() == 1) {
      return Optional.of(new ReadJournal(entry.previousHash(), List.of(), List.of()));
    }
    return Optional.ofNullable(last.get(entry.reference()))
        .filter(read -> read.hash().equals(entry.previousHash()));
  }

  /** What was read of a journal, where it was read up to its end. */
  Optional<ReadJournal> whole(JournalKeeping file) {
    return Optional.ofNullable(last.get(file.reference()))
        .filter(read -> read.hash().equals(file.journalHead().hash()));
  }

  void keep(Reference file, ReadJournal read) {
    last.put(file, read);
  }
}
