package org.rogatory.letters;

import org.rogatory.casefile.FileFact;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Reference;
import org.rogatory.requests.Request;
import org.rogatory.requests.RequestFact;
import org.rogatory.requests.Requests;
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
  private final Requests requests;

  Readdressing(LetterRows rows, Drafting drafting, Requests requests) {
    this.rows = rows;
    this.drafting = drafting;
    this.requests = requests;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    boolean ofHeads =
        recorded.fact() instanceof FileFact.Corrected
            || recorded.fact() instanceof RequestFact.BasisChanged;
    if (ofHeads) {
      Reference file = recorded.entry().reference();
      Request request = requests.get(file);
      rows.findByReferenceOrderByNumber(file.value())
          .forEach(letter -> drafting.readdress(letter, request));
    }
  }
}
