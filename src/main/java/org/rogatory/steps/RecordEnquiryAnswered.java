package org.rogatory.steps;

import org.rogatory.requests.Enquiring;
import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
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
  protected Optional<String> take(RequestVerbs pen, Matter matter) {
    if (pen.request().enquiry(matter.number()).answeredOn().isEmpty()) {
      Enquiring.of(when.at(pen, matter, DraftStatusReply.KIND)).answered(matter.number());
    }
    return Optional.empty();
  }
}
