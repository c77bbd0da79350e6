package org.rogatory.letters;

import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Reference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the heads of drafts follow what is corrected in the file, so that page and preview show the
 * paper as it will be.
 */
@Component
class Readdressing {

  private final LetterRows rows;
  private final Drafting drafting;
  private final Composers composers;
  private final Files files;

  Readdressing(LetterRows rows, Drafting drafting, Composers composers, Files files) {
    this.rows = rows;
    this.drafting = drafting;
    this.composers = composers;
    this.files = files;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    Reference reference = recorded.entry().reference();
    if (composers.mayChangeHead(recorded.fact())) {
      File file = files.get(reference);
      rows.findByReferenceOrderByNumber(reference.value())
          .forEach(letter -> drafting.readdress(letter, file));
    }
  }
}
