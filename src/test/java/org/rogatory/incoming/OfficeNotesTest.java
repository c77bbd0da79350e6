package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.persons.Consent;
import org.rogatory.convention.persons.Party;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.incoming.delay.Delaying;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.execution.Releasing;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Agreement;
import org.rogatory.incoming.found.Asked;
import org.rogatory.incoming.found.SignOff;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.persons.Consenting;
import org.rogatory.incoming.sequel.Sequels;
import org.rogatory.incoming.triage.ChannelExamining;
import org.rogatory.incoming.withdrawal.Stopping;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.letters.MadeLetters;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.steps.Steps;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Nothing that was noted for the office alone stands in a letter, in any language. Each text of a
 * step that the office alone reads is filled with a word of its own.
 */
@RogatoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Clause({"40(22)", "40(25)", "40(28)"})
class OfficeNotesTest {

  private static final String CHANNEL = "central-authority-electronic";
  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";

  @Autowired Walks walks;
  @Autowired Steps steps;
  @Autowired ObjectMapper json;
  @Autowired ApplicationContext program;
  @Autowired TestClock clock;

  private final List<LetterKind> kinds = new ArrayList<>();
  private Noting notes;
  private Walk walk;

  @BeforeAll
  void letters() {
    notes = new Noting(steps, json, new MadeLetters(program));
    program.getBeansOfType(RequestLetter.class).values().stream()
        .flatMap(letter -> letter.kinds().keySet().stream())
        .forEach(kinds::add);
  }

  /** Each field that only the office reads was filled, and each kind of letter was made. */
  @AfterAll
  void allWereSeen() {
    assertThat(notes.noted()).containsAll(notes.toNote());
    assertThat(notes.seen()).containsAll(kinds.stream().map(LetterKind::id).toList());
  }

  @Test
  void ofARefusalWithQuestionsAndAConsultation() {
    begin(Registered.complete(Assistance.CONTENT_DATA, Assistance.STORED_DATA));
    notes.take("send-letter", "{'notToBeSent':true}");
    notes.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'verified','accepted':true,"
            + "'deficient':{'identification':'The period of use is missing.'},"
            + "'questions':'Is the account still used?'}");
    notes.send();
    walk.happens(pen -> Waiving.of(pen).overdue(1));
    notes.send();
    walk.happens(
        pen ->
            Supplementing.of(pen)
                .received(Information.adding(CHANNEL, Map.of("identification", "In August."))));
    notes.take(
        "examine-supplement", "{'sufficient':{'identification':true},'noLongerNeeded':false}");
    notes.take(
        "assess-grounds",
        "{'allowedInSimilarCase':'no','grounds':['no-dual-criminality','persecution','prohibited-domestically'],"
            + "'facts':{'persecution.prejudice-feared':'Political opinions',"
            + "'prohibited-domestically.domestic-provision':'Section 12'},"
            + "'noConditions':'The law knows no exception.','consult':true}");
    assertThat(notes.text("consultation-refusal"))
        .contains("Political opinions", "Section 12", "The law knows no exception.");
    notes.send();
    walk.happens(
        pen ->
            Consulting.of(pen, 1)
                .replied(Way.by(Channel.of(CHANNEL)), "Understood.", false, List.of()));
    notes.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['persecution'],'reasons':'He would be punished for"
            + " political opinions.','warningsRead':true}");
    notes.send();
  }

  @Test
  void ofAnExecutionThatIsChasedAskedAfterAndAnswered() {
    inExecution(Registered.complete(Assistance.SERVICE));
    walk.happens(pen -> Executing.of(pen, 1).overdue());
    notes.send();
    walk.happens(pen -> Enquiring.of(pen).received(CHANNEL, "How does it stand?"));
    notes.send();
    notes.take("record-result", "{'outcome':'executed','result':'Served.'}");
    notes.send();
  }

  @Test
  void ofAnExecutionThatIsStopped() {
    inExecution(Registered.complete(Assistance.SEARCH_SEIZURE));
    walk.happens(
        pen -> Withdrawing.of(pen).measure(1, new Way(Channel.ORAL, "Counsel Ng"), "Settled"));
    notes.send();
    walk.happens(pen -> Withdrawing.of(pen).measure(1, Way.by(Channel.of(CHANNEL)), null));
    notes.send();
    walk.happens(pen -> Stopping.of(pen, 1).unanswered(pen.moment().day()));
    notes.send();
  }

  @Test
  void ofWhatIsCorrectedAndTold() {
    inExecution(Registered.complete(Assistance.SERVICE));
    walk.happens(
        pen ->
            Correcting.of(pen)
                .correct(
                    Edited.with(
                        Edited.measure(pen.request(), 1, "description", "The judgment of May"),
                        "reason",
                        Noting.NOTE,
                        "tellState",
                        true,
                        "sameMatter",
                        true,
                        "tellAuthorities",
                        true)));
    notes.send();
  }

  @Test
  void ofLettersThatWentToAnotherState() {
    inExecution(Registered.complete(Assistance.SERVICE));
    walk.happens(
        pen ->
            Correcting.of(pen)
                .correct(
                    Edited.with(
                        Edited.of(pen.request(), "requestingState", CountryCode.of("XE")),
                        "reason",
                        Noting.NOTE)));
    notes.send();
  }

  @Test
  void ofATransmittalThatIsRecalled() {
    inExecution(Registered.complete(Assistance.SERVICE));
    walk.happens(
        pen ->
            Correcting.of(pen)
                .correct(
                    Edited.with(
                        Edited.measure(pen.request(), 1, "assistance", Assistance.STATEMENT),
                        "reason",
                        Noting.NOTE)));
    notes.send();
  }

  @Test
  void ofAPreservation() {
    begin(Registered.preservation());
    notes.take("triage-request", TRIAGE);
    notes.send();
    String from = clock.instant().toString();
    notes.take(
        "record-result",
        "{'outcome':'executed','result':'The mailbox.','inEffectFrom':'" + from + "'}");
    notes.send();
    LocalDate until = LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC")).plusDays(90);
    walk.happens(pen -> Releasing.of(pen, 1).holdOn(until, Noting.NOTE));
    notes.send();
    walk.happens(pen -> Releasing.of(pen, 1).due(until));
    notes.take("decide-release", "{'decision':'hold-on','until':'" + until.plusDays(30) + "'}");
    notes.send();
  }

  @Test
  void ofAPostponement() {
    begin(Registered.complete(Assistance.STORED_DATA));
    notes.take("triage-request", TRIAGE);
    notes.take(
        "assess-grounds",
        "{'grounds':['postponement'],'facts':{'postponement.interfering-proceeding':'4/26'},"
            + "'noConditions':'It would warn the suspects.','consult':false}");
    notes.send();
    walk.happens(
        pen ->
            Consulting.of(pen, 1)
                .replied(Way.by(Channel.of(CHANNEL)), "Understood.", false, List.of()));
    String review = LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC")).plusDays(30).toString();
    notes.take(
        "decide-measure",
        "{'decision':'postpone','proceeding':'4/26','reviewOn':'"
            + review
            + "','reasons':'It would warn the suspects.'}");
    notes.send();
    walk.happens(pen -> Approving.of(pen, 1).reviewDue());
    notes.take("review-postponement", "{'review':'resume'}");
    notes.send();
  }

  @Test
  void ofWhatIsOutside() {
    begin(Registered.forOtherCrime(Assistance.TRANSFER_IN_CUSTODY));
    notes.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':false}");
    notes.send();
  }

  @Test
  void ofWhatIsNotAccepted() {
    begin(Registered.preservation());
    notes.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'unverified','accepted':true}");
    notes.send();
    walk.happens(pen -> Supplementing.of(pen).received(Information.enclosed(CHANNEL)));
    notes.take(
        "examine-supplement",
        "{'authenticity':'failed','notAccepted':true,'noLongerNeeded':false}");
    notes.send();
  }

  @Test
  void ofWhatWasNotExecuted() {
    inExecution(Registered.complete(Assistance.DOCUMENTS));
    notes.take("record-result", "{'outcome':'not-executed','hindrance':'data-gone'}");
    notes.send();
  }

  @Test
  void ofAnOfferOfConditions() {
    begin(Registered.complete(Assistance.DOCUMENTS));
    notes.take("triage-request", TRIAGE);
    notes.take(
        "assess-grounds",
        "{'grounds':['none'],'conditions':['In this case only'],'offer':'costs','costs':'Two experts for a month, EUR 60,000','consult':false}");
    notes.send();
  }

  @Test
  void ofAChannelThatStaysClosed() {
    begin(Registered.by(Channel.INTERPOL, Registered.complete(Assistance.DOCUMENTS)));
    notes.take("triage-request", TRIAGE);
    silent();
    notes.take("settle-silence", "{'silence':'not-accept'}");
    notes.send();
  }

  @Test
  void ofAnOriginThatNobodyConfirms() {
    begin(Registered.preservation());
    notes.take("triage-request", TRIAGE.replace("verified", "unverified"));
    silent();
    notes.take("settle-silence", "{'silence':'not-accept'}");
    assertThat(walk.file().formalities().authenticityHow().orElseThrow()).contains(Noting.NOTE);
    notes.send();
  }

  @Test
  void ofADelay() {
    begin(Registered.inFull());
    notes.take("triage-request", TRIAGE);
    LocalDate late = LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC")).plusYears(2);
    walk.happens(pen -> Delaying.of(pen, 1).estimate(late, "The court decides first."));
    notes.send();
  }

  @Test
  void ofAMistake() {
    begin(Registered.complete(Assistance.SERVICE));
    notes.send();
    notes.take("triage-request", "{'mistaken':true}");
    notes.take("confirm-mistake", "{'confirmed':false}", "supervisor");
    notes.take("triage-request", "{'mistaken':true}");
    notes.take("confirm-mistake", "{'confirmed':true}", "supervisor");
    notes.send();
    walk.happens(pen -> Sequels.of(pen).heard());
    notes.take("examine-after-answer", "{'finding':'nothing-changes','reasons':'It is a copy.'}");
    notes.send();
  }

  @Test
  void ofWhatAMeasureServesAndOfALetterThatCameBack() {
    begin(Registered.forOtherCrime(Assistance.STATEMENT));
    notes.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'verified','accepted':false,"
            + "'serves':{'1':'no'}}");
    walk.issueLetter();
    notes.take("approve-letter", "{'approved':false}", "supervisor");
    walk.take("prepare-letter", "{'text':'x','closing':'x','course':'drop'}");
    notes.take("examine-scope", "{'serves':'yes'}");
    notes.send();
  }

  @Test
  void ofAnOralRequestAndItsSignOff() {
    begin(Registered.by(Channel.ORAL, Registered.urgent(Registered.preservation())));
    notes.take("triage-request", TRIAGE.replace("}", ",'agreed':'yes'}"));
    walk.happens(pen -> ChannelExamining.of(pen).signedOff(new SignOff(Noting.NOTE, Noting.NOTE)));
    notes.send();
  }

  /** What is put on record beside the steps. */
  @Test
  void ofWhatIsDoneBesideTheSteps() {
    begin(Registered.complete(Assistance.TRANSFER_IN_CUSTODY));
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC"));
    walk.happens(
        pen -> {
          Filing.of(pen).linked("P-9");
          Filing.of(pen).unlinked("P-9", Noting.NOTE);
          Correcting.of(pen)
              .correct(Edited.of(pen.request(), "sendersReference", "9", "reason", Noting.NOTE));
          Consenting persons = Consenting.of(pen, 1);
          persons.asked(new Asked(new Consent(day, day, true), Noting.NOTE, "en", Noting.NOTE));
          persons.agreed(Agreement.given(Party.OURS, "Prisons", day, "Escorted"));
          persons.agreed(Agreement.given(Party.THEIRS, "Prisons", day, "Escorted"));
        });
    notes.take("triage-request", TRIAGE);
    notes.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    notes.take("decide-measure", "{'decision':'grant'}");
    notes.send();
  }

  /** The State was asked, was reminded, and keeps silent. */
  private void silent() {
    notes.send();
    for (int period = 0; period < 3; period++) {
      clock.advance(Duration.ofDays(40));
      walk.happens(pen -> Waiving.of(pen).overdue(1));
      notes.send();
    }
  }

  private void begin(NewRequest request) {
    walk = walks.register(request);
    notes.begin(walk);
  }

  private void inExecution(NewRequest request) {
    begin(request);
    notes.take("triage-request", TRIAGE);
    notes.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    notes.take("decide-measure", "{'decision':'grant'}");
    notes.send();
  }
}
