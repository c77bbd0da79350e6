package org.rogatory.incoming.enquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.incoming.Enquiry;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.RequestFact;

/** What happens when the requesting State asks how its request stands, 40(26). */
@Clause("40(26), 2nd sentence")
public final class Enquiring {

  private static final Provision STATUS = Provision.of("40(26)");

  private final Request request;
  private final RequestPen pen;

  /** What can happen so to the request that the pen writes. */
  public static Enquiring of(RequestPen pen) {
    return new Enquiring(pen);
  }

  private Enquiring(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  /**
   * An enquiry arrived; possible at any moment, also after the end.
   *
   * @return its number in the file
   */
  public int received(String channel, @Nullable String question) {
    request.formalities().pursued(pen.moment().day());
    Enquiry enquiry = request.enquire(pen.moment().day(), question);
    pen.write(
        enquiry.matter(),
        STATUS,
        new RequestFact.EnquiryReceived(enquiry.number(), channel, question));
    return enquiry.number();
  }

  /** The reply was sent. */
  public void answered(int number) {
    Enquiry enquiry = request.enquiry(number);
    if (enquiry.answeredOn().isPresent()) {
      throw new NotInThisState(enquiry.matter(), Turn.NOBODY, List.of());
    }
    enquiry.answered(pen.moment().day());
    pen.write(enquiry.matter(), STATUS, new RequestFact.EnquiryAnswered(number));
  }
}
