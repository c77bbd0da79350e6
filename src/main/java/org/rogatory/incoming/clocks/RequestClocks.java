package org.rogatory.incoming.clocks;

import java.util.List;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.CourseClocks;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.incoming.course.RequestLimits;
import org.springframework.stereotype.Component;

/**
 * The clocks of a request. What an entry ends is read first, so that the entry can start a clock in
 * its place.
 */
@Component
public class RequestClocks implements CourseClocks {

  private final RequestLimits limits;

  public RequestClocks(RequestLimits limits) {
    this.limits = limits;
  }

  @Override
  public List<Clockwork> in(Ledger ledger) {
    Pace pace = new Pace();
    OwnWork work = new OwnWork(ledger, limits, pace);
    return List.of(
        pace,
        new Endings(ledger),
        new ReceiptClocks(ledger, work),
        new SuggestedClocks(ledger),
        new ToldClocks(ledger),
        new SupplementClocks(ledger, limits.informationReply(), work),
        new MeasureClocks(ledger),
        new StepClocks(ledger, pace, work),
        new HoldClocks(ledger),
        new ReleaseClocks(ledger),
        new CommunicationClocks(ledger),
        new ForgeryClocks(ledger),
        new NoticeClocks(ledger, work),
        new EnquiryClocks(ledger),
        new SequelClocks(ledger));
  }
}
