package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.found.Way;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What it takes to refuse: a lawful ground, a consultation, reasons, four eyes, 40(21) to 40(28).
 */
@RogatoryTest
@Tag("database")
class RefusalTest {

  private static final String CONSULT_ON_21C =
      "{'allowedInSimilarCase':'no','grounds':['prohibited-domestically'],'facts':{'prohibited-domestically.domestic-provision':'Section 12 of the Interception Act'},"
          + "'noConditions':'The law knows no exception.','consult':false}";
  private static final String REFUSE_ON_21C =
      "{'decision':'refuse','grounds':['prohibited-domestically'],"
          + "'reasons':'Section 12 of the Interception Act allows interception for offences with a maximum of five years only.'}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired TestClock clock;

  private Walk walk;

  @BeforeEach
  void aRequestForInterceptionThatIsInside() {
    walk = walks.register(Registered.complete(Assistance.CONTENT_DATA));
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
  }

  @Test
  void afterAConsultationThatLapsedAMeasureIsRefusedWithTheApprovalOfASupervisor() {
    consultAndSend();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_CONSULTATION);
    clock.advance(Duration.ofDays(400));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());

    walk.take("decide-measure", REFUSE_ON_21C);
    walk.issueLetter();
    walk.approveLetter();
    walk.sendLetter();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.REFUSED);
    assertThat(walk.measure(1).decision().approvedBy()).contains("supervisor");
    assertThat(walk.file().state()).isEqualTo(RequestState.REFUSED);
    assertThat(walk.file().isClosed()).isTrue();
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void conditionsThatAreAcceptedLeadToAGrant() {
    walk.take(
        "assess-grounds",
        "{'grounds':['essential-interests'],'facts':{'essential-interests.interest':'Protection of a source'},"
            + "'conditions':['The source is not named in open court.'],'consult':false}");
    walk.issueLetter();
    sendConsultation();
    walk.happens(
        pen ->
            Consulting.of(pen, 1)
                .replied(Way.by(Channel.CENTRAL_AUTHORITY_ELECTRONIC), "Agreed.", true, List.of()));

    walk.take("decide-measure", "{'decision':'grant'}");

    assertThat(walk.measure(1).decision().conditions())
        .contains("The source is not named in open court.");
    assertThat(walk.measure(1).agreedConditions())
        .containsExactly("The source is not named in open court.");
    assertThat(walk.openSteps()).contains("prepare-letter");
  }

  @Test
  void aReplyToConditionsSaysWhetherTheyAreAccepted() {
    walk.take(
        "assess-grounds",
        "{'grounds':['essential-interests'],'facts':{'essential-interests.interest':'Protection of a source'},"
            + "'conditions':['The source is not named in open court.'],'consult':false}");
    walk.issueLetter();
    sendConsultation();
    int entries = walk.file().file().journalHead().entries();

    assertThatThrownBy(
            () ->
                walk.happens(
                    pen ->
                        Consulting.of(pen, 1)
                            .replied(
                                Way.by(Channel.CENTRAL_AUTHORITY_ELECTRONIC),
                                "Yes.",
                                null,
                                List.of())))
        .isInstanceOfSatisfying(
            BadInput.class, e -> assertThat(e.fields()).containsOnlyKeys("conditionsAccepted"));
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_CONSULTATION);
    assertThat(walk.file().file().journalHead().entries()).isEqualTo(entries);
  }

  @Test
  @Clause("40(28)")
  void notWithoutAConsultation() {
    walk.take("assess-grounds", "{'grounds':['none'],'allowedInSimilarCase':'no','consult':false}");

    forbids("40(28)", () -> walk.take("decide-measure", refuseWithFacts()));
  }

  @Test
  @Clause("40(28)")
  void notWithAConsultationThatWasDraftedButNotSent() {
    walk.take("assess-grounds", CONSULT_ON_21C);
    walk.take(
        "prepare-letter",
        "{'text':'# Given up\n\nNot sent.','course':'drop'}".replace("\n", "\\n"));

    assertThat(walk.measure(1).consultation().orElseThrow().stage())
        .isEqualTo(Consultation.Stage.DROPPED);
    forbids("40(28)", () -> walk.take("decide-measure", REFUSE_ON_21C));
  }

  @Test
  @Clause("40(28)")
  void notWhileThePeriodOfTheConsultationRuns() {
    consultAndSend();

    forbids("40(28)", () -> walk.happens(pen -> Consulting.of(pen, 1).lapsed()));
    assertThat(walk.openSteps()).doesNotContain("decide-measure");
  }

  @Test
  @Clause("40(24)")
  void neverOnBankSecrecy() {
    forbids(
        "40(24)",
        () -> walk.take("assess-grounds", "{'grounds':['bank-secrecy'],'consult':false}"));
  }

  @Test
  @Clause("40(23)")
  void neverOnTheFiscalSideAlone() {
    forbids(
        "40(23)",
        () -> walk.take("assess-grounds", "{'grounds':['fiscal-matter'],'consult':false}"));
  }

  @Test
  @Clause("40(25)")
  void notWithoutReasons() {
    consultAndSend();
    clock.advance(Duration.ofDays(400));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());

    forbids(
        "40(25)",
        () ->
            walk.take(
                "decide-measure",
                "{'decision':'refuse','grounds':['prohibited-domestically'],'reasons':' '}"));
  }

  @Test
  void nobodyApprovesWhatHeOrSheProposed() {
    walk.take("assess-grounds", CONSULT_ON_21C, "supervisor");
    walk.issueLetter();
    sendConsultation();
    clock.advance(Duration.ofDays(400));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
    walk.take("decide-measure", REFUSE_ON_21C, "supervisor");
    walk.issueLetter();

    forbids("40(25)", walk::approveLetter);
  }

  @Test
  void aCaseworkerCannotApprove() {
    consultAndSend();
    clock.advance(Duration.ofDays(400));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
    walk.take("decide-measure", REFUSE_ON_21C);
    walk.issueLetter();

    assertThatThrownBy(() -> walk.take("approve-letter", "{'approved':true}", "caseworker2"))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whoeverApprovesReadsTheConsultationBesideTheLetter() throws Exception {
    consultAndSend();
    clock.advance(Duration.ofDays(400));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
    walk.take("decide-measure", REFUSE_ON_21C);
    walk.issueLetter();

    assertThat(
            Visitor.login(mvc, "supervisor")
                .page("/tasks/" + walk.task("approve-letter").task())
                .select(".summary")
                .text())
        .contains("Consultation " + walk.measure(1).heldConsultations().get(0).letter().get())
        .contains("Reply by")
        .contains("Stage");
  }

  @Test
  void aSupervisorSendsTheLetterBackWithRemarks() {
    consultAndSend();
    clock.advance(Duration.ofDays(400));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
    walk.take("decide-measure", REFUSE_ON_21C);
    walk.issueLetter();

    walk.take("approve-letter", "{'approved':false,'remarks':'Name the section.'}", "supervisor");

    assertThat(walk.openSteps()).contains("prepare-letter");
    assertThat(walk.letters())
        .last()
        .extracting(l -> l.remarks().orElse(""))
        .isEqualTo("Name the section.");
  }

  private void consultAndSend() {
    walk.take("assess-grounds", CONSULT_ON_21C);
    walk.issueLetter();
    sendConsultation();
  }

  private void sendConsultation() {
    walk.sendLetters();
  }

  private static String refuseWithFacts() {
    return REFUSE_ON_21C;
  }

  /** Refused with this provision, and nothing changed. */
  private void forbids(String provision, ThrowingCallable attempt) {
    int entries = walk.file().file().journalHead().entries();
    MeasureState before = walk.measure(1).state();

    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            e ->
                assertThat(e.violations())
                    .extracting(violation -> violation.provision().toString())
                    .contains(provision));

    assertThat(walk.file().file().journalHead().entries()).isEqualTo(entries);
    assertThat(walk.measure(1).state()).isEqualTo(before);
  }
}
