package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.contents.supplement.DraftInformationRequest;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.letters.Letter;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the letter that asks for supplementary information says, 40(16), and what it never says. */
@RogatoryTest
@Tag("database")
class AskingLettersTest {

  @Autowired Walks walks;

  @Test
  @Clause("40(16)")
  void whatIsMissingAndWhatIsInsufficientAreSaidInOtherWords() {
    Walk walk =
        walks.register(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)));
    walk.take("triage-request", triage("'purpose':'Which trial is it?'"));

    assertThat(asking(walk))
        .contains("The request does not summarise the facts.")
        .contains("On this point the request does not suffice: Which trial is it?")
        .doesNotContain("does not state the purpose");
  }

  /** Article 46 has no list: what 45(3) lends it is asked under 40(16). */
  @Test
  @Clause({"46", "45(3)"})
  void whatIsOnlyAdviceIsNeverCitedAsARequirement() {
    Map<String, String> contents =
        new HashMap<>(Registered.complete(Assistance.CONTENT_DATA).contents());
    contents.put("necessity", "It helps.");
    Walk walk =
        walks.register(
            Registered.with(
                Registered.complete(Assistance.CONTENT_DATA, Assistance.DOCUMENTS), contents));
    walk.take("triage-request", triage("'necessity':'How does it help?'"));

    assertThat(asking(walk))
        .contains("How does it help?", "(Article 40(16))")
        .doesNotContain("45(3)");
    assertThat(asking(walk))
        .as("what is asked about")
        .contains("It is needed for this part of your request: measure 1.")
        .doesNotContain("- measure 1");
    assertThat(asking(walk)).as("what is clear").contains("measure 2");
  }

  @Test
  @Clause("42(4)")
  void noLetterSaysThatDataStayPreservedWhereNoneAre() {
    Walk walk = walks.register(Registered.preservation());
    walk.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'unverified','accepted':true}");

    assertThat(asking(walk))
        .contains("No data are preserved yet on the strength of your request.")
        .doesNotContain("stays held")
        .doesNotContain("What is clear");
  }

  @Test
  @Clause("42(8)")
  void everyHoldThatContinuesIsNamed() {
    NewRequest request = Registered.without("facts", Registered.complete(Assistance.STORED_DATA));
    Walk walk = walks.register(request);
    walk.happens(
        pen ->
            Filing.of(pen)
                .linked("P-99/1", Holding.PRESERVATION, Instant.parse("2026-11-03T09:00:00Z")));
    walk.take("triage-request", triage(""));

    assertThat(asking(walk))
        .contains("The following stays held while we wait for your answer:")
        .contains("the data preserved on the strength of P-99/1, since 3 November 2026")
        .doesNotContain("No data are preserved yet");
  }

  private static String triage(String deficient) {
    return "{'legalBasis':'convention','authenticity':'verified','accepted':true,'deficient':{"
        + deficient
        + "}}";
  }

  private static String asking(Walk walk) {
    return walk.letters().stream()
        .filter(letter -> letter.is(DraftInformationRequest.KIND))
        .map(Letter::text)
        .findFirst()
        .orElseThrow();
  }
}
