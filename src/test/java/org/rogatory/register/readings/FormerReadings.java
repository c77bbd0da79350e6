package org.rogatory.register.readings;

import java.time.Clock;
import java.util.EnumSet;
import org.rogatory.access.People;
import org.rogatory.convention.form.Transmission.OralReading;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.journal.office.OfficeJournal;
import org.rogatory.register.OwnState;
import org.rogatory.register.StateLock;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the packed file's readings ones that are to be signed off: others were signed off before,
 * as by a program whose file said them.
 */
public final class FormerReadings {

  private final SignedReadings now;
  private final SignedReadings before;
  private final People people;
  private final TransactionTemplate transaction;

  FormerReadings(
      SignedReadings now,
      ReadingRows rows,
      OfficeJournal journal,
      StateLock lock,
      OwnState own,
      Clock clock,
      People people,
      PlatformTransactionManager transactions) {
    OfficeReadings others =
        new OfficeReadings(
            EnumSet.of(Ground.ESSENTIAL_INTERESTS, Ground.PERSECUTION), OralReading.EMERGENCY);
    this.now = now;
    this.before = new SignedReadings(others, rows, journal, lock, own, clock);
    this.people = people;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Another reading than the file's is in force. */
  public void signed(Reading reading) {
    changed(before, reading);
  }

  /** The file's reading is in force. */
  public void gone(Reading reading) {
    changed(now, reading);
  }

  /** What the register keeps of the file's reading. */
  public String says(Reading reading) {
    return now.book().standing(reading).configured();
  }

  private void changed(SignedReadings to, Reading reading) {
    transaction.executeWithoutResult(
        status -> {
          ReadingBook.Standing standing = to.book().standing(reading);
          String says = standing.configured();
          if (standing.isToBeSigned()) {
            if (standing.proposal().isPresent()) {
              to.act(reading, ReadingAct.REFUSE, says, "Anew", people.get("supervisor"));
            }
            to.act(
                reading,
                ReadingAct.PUT_FORWARD,
                says,
                "A legal opinion",
                people.get("administrator"));
            to.act(reading, ReadingAct.SIGN_OFF, says, "", people.get("supervisor"));
          }
        });
    now.forget();
  }
}
