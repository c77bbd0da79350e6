package org.rogatory.steps;

import org.rogatory.journal.Actor;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.rogatory.requests.RequestFact;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What is asked for was established otherwise, or is no longer needed: a letter that is still being
 * prepared asks for the rest only, or is given up. One that was issued is never changed.
 */
@Component
class LessToAsk {

  private final Requests requests;
  private final Letters letters;
  private final DraftInformationRequest request;
  private final DraftInformationReminder reminder;

  LessToAsk(
      Requests requests,
      Letters letters,
      DraftInformationRequest request,
      DraftInformationReminder reminder) {
    this.requests = requests;
    this.letters = letters;
    this.request = request;
    this.reminder = reminder;
  }

  @EventListener
  void narrowed(EntryRecorded recorded) {
    Matter matter = recorded.entry().matter();
    if (recorded.fact() instanceof RequestFact.InformationCancelled) {
      letters.dropOpen(pen(matter), matter, null);
    } else if (recorded.fact() instanceof RequestFact.InformationNarrowed) {
      letters
          .findOpen(matter)
          .filter(letter -> letter.state() == LetterState.DRAFT)
          .ifPresent(letter -> draftAnew(matter, letter));
    }
  }

  private void draftAnew(Matter matter, Letter letter) {
    RequestVerbs pen = pen(matter);
    letters.dropOpen(pen, matter, null);
    if (letter.kind() == LetterKind.INFORMATION_REQUEST) {
      request.take(pen, matter);
    } else {
      reminder.take(pen, matter);
    }
  }

  private RequestVerbs pen(Matter matter) {
    return requests.forChange(matter.file(), Actor.PROGRAM);
  }
}
