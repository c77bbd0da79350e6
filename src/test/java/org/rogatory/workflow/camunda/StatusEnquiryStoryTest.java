package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.course.RequestProcess;
import org.rogatory.journal.Matter;

class StatusEnquiryStoryTest extends Story {

  @Test
  void anEnquiryIsAnsweredBesideTheRequest() {
    Matter enquiry = RequestMatter.ENQUIRY.of(reference, 1);
    workflow.start(RequestProcess.INCOMING_REQUEST, file);
    begins(RequestProcess.STATUS_ENQUIRY, enquiry);
    waitsAt("triage-request", "prepare-letter");
    assertThat(waiting("prepare-letter").matter()).isEqualTo(enquiry);

    theLetterIsSent();

    waitsAt("triage-request");
    assertThat(script.log()).endsWith("record-enquiry-answered " + enquiry);
  }
}
