package org.rogatory.incoming.communication;

import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.incoming.facts.CommunicationFact;
import org.rogatory.incoming.facts.IncomingFact;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.letters.LetterProcess;
import org.rogatory.letters.Letters;
import org.rogatory.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is to be told of a communication begins its letter, or gives it up. */
@Component
class CommunicationLetters {

  private final Requests requests;
  private final Letters letters;
  private final Workflow workflow;
  private final AskConfirmation ask;
  private final AcknowledgeWithdrawal acknowledge;

  CommunicationLetters(
      Requests requests,
      Letters letters,
      Workflow workflow,
      AskConfirmation ask,
      AcknowledgeWithdrawal acknowledge) {
    this.requests = requests;
    this.letters = letters;
    this.workflow = workflow;
    this.ask = ask;
    this.acknowledge = acknowledge;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    Fact fact = recorded.fact();
    if (fact instanceof CommunicationFact.WithdrawalTaken) {
      draft(recorded, acknowledge);
    } else if (fact instanceof CommunicationFact.CommunicationHeard
        || fact instanceof CommunicationFact.CommunicationUnconfirmed) {
      draft(recorded, ask);
    } else if (fact instanceof CommunicationFact.CommunicationConfirmed
        || fact instanceof CommunicationFact.CommunicationLapsed) {
      giveUp(recorded);
    } else if (fact instanceof IncomingFact && !(fact instanceof CommunicationFact)) {
      lapse(recorded);
    }
  }

  private void draft(EntryRecorded recorded, RequestLetter composer) {
    Matter matter = recorded.entry().matter();
    if (letters.findOpen(matter).isEmpty()) {
      letters.draftOnce(pen(recorded).pen(), matter, composer);
      workflow.start(LetterProcess.LETTER, matter);
    }
  }

  private void giveUp(EntryRecorded recorded) {
    letters
        .findOpen(recorded.entry().matter())
        .ifPresent(
            letter -> {
              letters.drop(pen(recorded).pen(), letter.number(), null);
              workflow.cancel(LetterProcess.LETTER, letter.matter(), recorded.entry().kind());
            });
  }

  private void lapse(EntryRecorded recorded) {
    requests
        .find(recorded.entry().reference())
        .filter(file -> !Communicating.unconfirmed(file).isEmpty())
        .ifPresent(file -> Communicating.of(pen(recorded)).lapseWhatHasEnded());
  }

  private RequestPen pen(EntryRecorded recorded) {
    return requests.forChange(recorded.entry().reference(), recorded.entry().actor());
  }
}
