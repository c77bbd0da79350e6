package org.rogatory.incoming.clocks;

import org.rogatory.convention.Clause;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.correction.DraftAuthorityCorrection;
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.execution.DraftRecallNotice;
import org.rogatory.journal.Fact;
import org.rogatory.letters.LetterFact;

/**
 * Our letters to authorities that are at work: what changed, or that they are to stop; and to a
 * State that holds letters of ours by mistake.
 */
@Clause({"40(12)(b)", "40(12)(d)"})
final class NoticeClocks implements Clockwork {

  private final Ledger ledger;
  private final OwnWork work;

  NoticeClocks(Ledger ledger, OwnWork work) {
    this.ledger = ledger;
    this.work = work;
  }

  @Override
  public void read(ReadEntry entry) {
    Fact fact = entry.fact();
    if (fact instanceof LetterFact.LetterDrafted drafted) {
      begun(drafted.letter(), entry);
    } else if (fact instanceof LetterFact.LetterSent
        || fact instanceof LetterFact.LetterDropped
        || fact instanceof LetterFact.LetterNotToBeSent) {
      ledger.stop(RequestDeadline.AUTHORITY_NOTICE, entry);
      ledger.stop(RequestDeadline.SENT_IN_ERROR, entry);
    }
  }

  private void begun(String letter, ReadEntry entry) {
    if (letter.equals(LettersToTheState.SENT_IN_ERROR.id())) {
      RequestDeadline kind = RequestDeadline.SENT_IN_ERROR;
      ledger.start(kind, entry, ledger.planning().within(kind, entry));
    }
    boolean stop = letter.equals(DraftRecallNotice.KIND.id());
    if (stop || letter.equals(DraftAuthorityCorrection.KIND.id())) {
      work.notice(stop, entry);
    }
  }
}
