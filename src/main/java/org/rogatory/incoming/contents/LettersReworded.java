package org.rogatory.incoming.contents;

import org.rogatory.casefile.Pen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a letter asks was reworded: a draft that nobody edited says so at once. */
@Component
class LettersReworded {

  private final Requests requests;
  private final Letters letters;

  LettersReworded(Requests requests, Letters letters) {
    this.requests = requests;
    this.letters = letters;
  }

  @EventListener
  void reworded(EntryRecorded recorded) {
    if (recorded.fact() instanceof RequestFact.InformationReworded) {
      Matter matter = recorded.entry().matter();
      Pen pen = requests.forChange(matter.file(), recorded.entry().actor()).pen();
      letters
          .findOpen(matter)
          .filter(this::followsTheFile)
          .ifPresent(draft -> letters.makeAnew(pen, draft.number()));
    }
  }

  private boolean followsTheFile(Letter letter) {
    return letter.state() == LetterState.DRAFT
        && !letter.isEdited()
        && !letters.compare(letter).isNeedless();
  }
}
