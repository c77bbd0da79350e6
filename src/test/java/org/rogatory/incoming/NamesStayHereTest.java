package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.casefile.Restricting;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.enquiry.DraftStatusReply;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the journal says of persons is for those who may see the file, and for no letter. */
@RogatoryTest
@Clause("40(26), 2nd sentence")
class NamesStayHereTest {

  @Autowired Walks walks;
  @Autowired Restricting restricting;
  @Autowired People people;

  @Test
  void theReplyToAnEnquiryAboutARestrictedFileNamesNobody() {
    Walk walk = walks.register(Registered.inFull());
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.happens(
        pen ->
            restricting.restrict(
                pen.pen(), List.of(people.get("caseworker")), "A source is at risk."));

    walk.happens(pen -> Enquiring.of(pen).received("diplomatic", "How does it stand?"));

    assertThat(walk.letters())
        .filteredOn(letter -> letter.is(DraftStatusReply.KIND))
        .singleElement()
        .satisfies(
            reply ->
                assertThat(reply.text())
                    .contains("Mail of September")
                    .doesNotContain("Jane Roe", "jane77", "Postbox", "Money mules", "source"));
  }
}
