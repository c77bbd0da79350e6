package org.rogatory.incoming.enquiry;

import java.util.Optional;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.incoming.course.WhenSent;
import org.rogatory.journal.Matter;
import org.springframework.stereotype.Component;

/** Records that an enquiry was answered, 40(26). */
@Component
class RecordEnquiryAnswered extends RequestProgramStep {

  private final WhenSent when;

  RecordEnquiryAnswered(Requests requests, WhenSent when) {
    super(requests);
    this.when = when;
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    if (pen.request().enquiry(matter.number()).answeredOn().isEmpty()) {
      Enquiring.of(when.at(pen, matter, DraftStatusReply.KIND)).answered(matter.number());
    }
    return Optional.empty();
  }
}
