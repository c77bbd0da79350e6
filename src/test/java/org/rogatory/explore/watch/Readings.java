package org.rogatory.explore.watch;

import java.util.List;
import org.rogatory.convention.Clause;
import org.rogatory.explore.World;
import org.rogatory.register.readings.OfficeReadings;
import org.rogatory.register.readings.Reading;
import org.rogatory.register.readings.ReadingAct;
import org.rogatory.register.readings.ReadingBook;
import org.rogatory.register.readings.ReadingChange;

/**
 * Where the texts differ the office reads them otherwise only when somebody said why and a
 * supervisor who is another person signed it off.
 */
@Clause({"40(13)", "43(2)"})
final class Readings extends Watch {

  @Override
  void stands(World world) {
    ReadingBook book = world.readings().book();
    OfficeReadings now = book.inForce();
    if (!now.oralRequests().equals(OfficeReadings.SEEDED.oralRequests())) {
      signed(Reading.ORAL_REQUESTS, book.changes());
    }
    if (!now.disclosureGrounds().equals(OfficeReadings.SEEDED.disclosureGrounds())) {
      signed(Reading.DISCLOSURE_GROUNDS, book.changes());
    }
  }

  private void signed(Reading reading, List<ReadingChange> changes) {
    List<ReadingChange> own = changes.stream().filter(each -> each.reading() == reading).toList();
    boolean two =
        own.stream()
            .filter(each -> each.act() == ReadingAct.SIGN_OFF)
            .filter(each -> SUPERVISORS.contains(each.by()))
            .anyMatch(each -> wasPutForwardByAnother(each, own));
    unless(two, "another reading is in force without a second person, 43(2), 40(13)", own);
  }

  private static boolean wasPutForwardByAnother(ReadingChange signature, List<ReadingChange> own) {
    return own.stream()
        .filter(each -> each.act() == ReadingAct.PUT_FORWARD)
        .filter(each -> each.revision() < signature.revision() && !each.reason().isBlank())
        .reduce((earlier, later) -> later)
        .filter(each -> !each.by().equals(signature.by()))
        .isPresent();
  }
}
