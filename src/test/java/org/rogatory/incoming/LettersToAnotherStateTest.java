package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.incoming.contents.supplement.DraftInformationRequest;
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.enquiry.DraftStatusReply;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.triage.AcknowledgeReceipt;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What went to a State that makes no request tells nothing to the one that does. */
@RogatoryTest
@Tag("database")
@Clause({"40(12)(d)", "40(20)"})
class LettersToAnotherStateTest {

  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired LettersToTheState told;
  @Autowired Deadlines deadlines;
  @Autowired TestClock clock;

  private Walk walk;

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compareTables(walk.reference());
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void theRightStateIsToldOfTheReceiptAndNoLetterCitesWhatItNeverHad() {
    asked();
    walk.finishLetters();
    List<String> wrong = walk.letters().stream().map(Letter::reference).toList();
    assertThat(told.of(walk.reference())).hasSize(2);

    correct();
    assertThat(told.of(walk.reference())).isEmpty();
    assertThat(acknowledgementRuns()).isTrue();
    walk.finishLetters();
    walk.happens(pen -> Enquiring.of(pen).received("mail", null));
    walk.finishLetters();

    assertThat(acknowledgementRuns()).isFalse();
    List<Letter> right = told.of(walk.reference());
    assertThat(right.stream().map(Letter::kind))
        .contains(AcknowledgeReceipt.KIND, DraftInformationRequest.KIND, DraftStatusReply.KIND);
    assertThat(right)
        .allSatisfy(
            letter -> {
              assertThat(letter.envelope().state()).contains("XE");
              assertThat(letter.text()).doesNotContain(wrong);
            });
    assertThat(last(DraftStatusReply.KIND).text())
        .contains(last(DraftInformationRequest.KIND).reference());
  }

  @Test
  void aLetterThatWaitsForItsSendingAndGoesToTheFirstStateAsksNothingOfTheOther() {
    asked();
    walk.issueLetter();
    correct();
    assertThat(walk.letters())
        .filteredOn(letter -> letter.is(AcknowledgeReceipt.KIND))
        .extracting(Letter::state)
        .containsExactly(LetterState.ISSUED);
    clock.advance(Duration.ofHours(1));

    walk.sendLetters();

    assertThat(told.of(walk.reference())).isEmpty();
    assertThat(acknowledgementRuns()).isTrue();
    assertThat(last(AcknowledgeReceipt.KIND).state()).isEqualTo(LetterState.DRAFT);
    assertThat(last(AcknowledgeReceipt.KIND).envelope().state()).contains("XE");
    walk.finishLetters();
    assertThat(told.of(walk.reference()))
        .extracting(Letter::kind)
        .contains(AcknowledgeReceipt.KIND, DraftInformationRequest.KIND);
  }

  /** What somebody wrote into a letter does not keep the address of the wrong State on it. */
  @Test
  void aLetterThatWaitsForItsApprovalGoesToTheStateThatTheFileNames() {
    walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.finishLetters();
    walk.happens(pen -> Enquiring.of(pen).received("mail", null));
    Letter draft = last(DraftStatusReply.KIND);
    ObjectNode edited = JsonNodeFactory.instance.objectNode();
    edited
        .put("text", draft.parts().opening() + "\n\nWe refuse your request.")
        .put("closing", draft.parts().closing())
        .put("course", "issue")
        .put("warningsRead", true);
    walk.takeAsWritten("prepare-letter", edited);
    assertThat(last(DraftStatusReply.KIND).state()).isEqualTo(LetterState.AWAITING_APPROVAL);
    assertThat(last(DraftStatusReply.KIND).isEdited()).isTrue();

    correct();
    String seen =
        walk.differences("approve-letter").stream()
            .map(one -> "'" + one + "'")
            .collect(Collectors.joining(","));
    walk.take(
        "approve-letter",
        "{'approved':true,'warningsRead':true,'looked':[" + seen + "]}",
        "supervisor");

    assertThat(last(DraftStatusReply.KIND).state()).isEqualTo(LetterState.ISSUED);
    assertThat(last(DraftStatusReply.KIND).envelope().state()).contains("XE");
    assertThat(last(DraftStatusReply.KIND).envelope().addressee())
        .isNotEqualTo(draft.envelope().addressee());
  }

  private void asked() {
    walk = walks.register(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)));
    walk.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],"
            + "'accepted':true}");
  }

  private void correct() {
    walk.happens(
        pen ->
            Correcting.of(pen)
                .correct(Edited.of(pen.request(), "requestingState", CountryCode.of("XE"))));
  }

  private boolean acknowledgementRuns() {
    return deadlines.running(walk.reference()).stream()
        .anyMatch(row -> row.kind().equals(RequestDeadline.ACKNOWLEDGEMENT.id()));
  }

  private Letter last(LetterKind kind) {
    return walk.letters().stream()
        .filter(letter -> letter.is(kind))
        .reduce((one, next) -> next)
        .orElseThrow();
  }
}
