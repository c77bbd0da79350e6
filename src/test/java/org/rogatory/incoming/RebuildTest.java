package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.incoming.Walk.TRIAGE;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.People;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.Restricting;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Stated;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.incoming.asked.EarlierLink;
import org.rogatory.incoming.asked.Joining;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.filing.BasisChange;
import org.rogatory.incoming.filing.ContentMending;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.filing.Rebasing;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.postponement.Reviewing;
import org.rogatory.journal.Journal;
import org.rogatory.journal.Reference;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A file is rebuilt from its journal after turns that no sample takes; those are rebuilt where they
 * are brought to their end.
 */
@RogatoryTest
@Tag("database")
class RebuildTest {

  private static final String CHANNEL = "central-authority-electronic";
  @Autowired Treaties treaties;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired Restricting restricting;
  @Autowired Journal journal;
  @Autowired People people;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired EntityManager entities;
  @Autowired TransactionTemplate transaction;

  private Walk walk;

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
  }

  @BeforeEach
  void theRegisterHoldsTreaties() {
    treaties.bind("Treaty of 1999");
  }

  @AfterEach
  void theRegisterHoldsNoneAgain() {
    treaties.forget();
  }

  @Test
  void whatIsCorrectedLinkedAndRestricted() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.happens(
        pen -> {
          Correcting.of(pen)
              .correct(
                  Edited.of(
                      pen.request(),
                      "requestingState",
                      CountryCode.of("XC"),
                      "channel",
                      Channel.INTERPOL,
                      "sender",
                      "Ministry of Justice",
                      "sendersReference",
                      null,
                      "dated",
                      LocalDate.of(2026, 10, 30),
                      "language",
                      LanguageTag.of("fr"),
                      "answerBy",
                      LocalDate.of(2027, 1, 15),
                      "urgent",
                      true,
                      "urgencyReason",
                      "The trial begins.",
                      "emergency",
                      true,
                      "emergencyFacts",
                      "A hospital is at risk."));
          Filing.of(pen).linked("P-1", Holding.PRESERVATION, clock.instant().minusSeconds(60));
          FileActs.of(pen.pen()).note("Called them.");
          Filing.of(pen).authenticated(Authenticity.VERIFIED, "By telephone.");
          restricting.restrict(pen.pen(), List.of(people.get("caseworker")), "Secret.");
        });
    rebuilding.compare(walk.reference());

    walk.happens(pen -> restricting.open(pen.pen(), "No longer secret."));

    assertThat(walk.file().priority().isUrgent()).isTrue();
  }

  @Test
  void aPostponementThatWasReviewed() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    walk.take(
        "assess-grounds",
        "{'grounds':['postponement'],'facts':{'postponement.interfering-proceeding':'Investigation 4/26'},"
            + "'noConditions':'Any disclosure would warn the suspects.','consult':false}");
    walk.finishLetters();
    walk.happens(
        pen ->
            Consulting.of(pen, 1)
                .replied(Way.by(Channel.of(CHANNEL)), "Understood.", false, List.of()));
    walk.take(
        "decide-measure",
        "{'decision':'postpone','proceeding':'Investigation 4/26','reviewOn':'"
            + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(30)
            + "',"
            + "'reasons':'Disclosure now would warn the suspects.'}");
    rebuilding.compare(walk.reference());
    walk.finishLetters();
    rebuilding.compare(walk.reference());
    walk.happens(pen -> Reviewing.of(pen, 1).proceedingEnded("Judgment"));
    rebuilding.compare(walk.reference());
    walk.happens(pen -> Approving.of(pen, 1).reviewDue());
    walk.take("review-postponement", "{'review':'resume'}");
    walk.finishLetters();
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
  }

  @Test
  void conditionsThatWereAccepted() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    walk.take(
        "assess-grounds",
        "{'grounds':['essential-interests'],'facts':{'essential-interests.interest':'Protection of a source'},"
            + "'conditions':['The source is not named.','The file is closed to the press.'],"
            + "'consult':false}");
    walk.finishLetters();
    walk.happens(
        pen ->
            Consulting.of(pen, 1).replied(Way.by(Channel.of(CHANNEL)), "Agreed.", true, List.of()));
    rebuilding.compare(walk.reference());

    walk.take("decide-measure", "{'decision':'grant','waived':[2]}");
  }

  @Test
  void aRefusalThatALateReplyOpensAgain() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    walk.take(
        "assess-grounds",
        "{'allowedInSimilarCase':'no','grounds':['essential-interests','prohibited-domestically'],"
            + "'facts':{'essential-interests.interest':'Protection of a source',"
            + "'prohibited-domestically.domestic-provision':'Section 12'},"
            + "'conditions':['The source is not named.'],'consult':false}");
    walk.finishLetters();
    walk.happens(
        pen -> Consulting.of(pen, 1).replied(Way.by(Channel.of(CHANNEL)), "No.", false, List.of()));
    walk.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['essential-interests','prohibited-domestically'],"
            + "'reasons':'A source is protected here, and Section 12 knows no exception to that.'}");
    walk.issueLetter();
    walk.approveLetter();
    rebuilding.compare(walk.reference());
    walk.happens(
        pen ->
            Consulting.of(pen, 1)
                .replied(
                    Way.by(Channel.of(CHANNEL)),
                    "Would this do?",
                    null,
                    List.of("In camera", "No press")));
    rebuilding.compare(walk.reference());
    walk.take("send-letter", "{'notToBeSent':true,'reason':'A reply came'}");
    walk.take("decide-measure", "{'decision':'grant','waived':[1],'warningsRead':true}");
  }

  @Test
  void conditionsThatAreOfferedWithoutAGround() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    walk.take(
        "assess-grounds",
        "{'grounds':['none'],'conditions':['Used in this case only'],'offer':'costs','costs':'Two experts for a month, EUR 60,000',"
            + "'offenceListed':'no','consult':false}");
    walk.finishLetters();
    walk.happens(
        pen ->
            Consulting.of(pen, 1).replied(Way.by(Channel.of(CHANNEL)), "Agreed.", true, List.of()));
    walk.take("decide-measure", "{'decision':'grant'}");
  }

  @Test
  void aRefusalThatWasTakenBack() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    walk.take(
        "assess-grounds",
        "{'grounds':['persecution'],'facts':{'persecution.prejudice-feared':'Prosecution for opinions'},'consult':false}");
    walk.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['persecution'],'reasons':'Prosecution for opinions is feared.'}");
    walk.take("prepare-letter", "{'text':'# Given up','course':'drop'}");
    walk.take("decide-measure", "{'decision':'reassess'}");
  }

  @Test
  void aTriageThatWasOpenedAgain() {
    walk = walks.register(Registered.forOtherCrime(Assistance.TRANSFER_IN_CUSTODY));
    walk.take(
        "triage-request",
        "{'legalBasis':'other-treaty','treaty':'Treaty of 1999','authenticity':'verified',"
            + "'accepted':false,'deficient':{'facts':'Too short.'}}");
    rebuilding.compare(walk.reference());

    walk.take("prepare-letter", "{'text':'# Given up','course':'drop'}");
  }

  @Test
  void aRequestWhoseContentsWereSupplementedCorrectedAndCopied() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE.replace("}", ",'deficient':{'facts':'No day is named.'}}"));
    walk.finishLetters();
    walk.happens(
        pen ->
            Supplementing.of(pen)
                .received(
                    new Information(
                        CHANNEL,
                        Map.of("facts", "On 3 August.", "period", "August 2026", "purpose", " "),
                        Map.of("period", Joining.REPLACE),
                        "We add what you asked for.",
                        false)));
    rebuilding.compare(walk.reference());
    walk.take("examine-supplement", "{'deficient':{'facts':'No hour is named.'}}");
    rebuilding.compare(walk.reference());
    walk.happens(
        pen -> {
          Correcting.of(pen)
              .content(
                  ContentItem.IDENTIFICATION,
                  new ContentMending(
                      ContentMending.Act.CORRECT, 1, "Postbox Inc.", "Misread.", Edited.LOOKED));
          Correcting.of(pen)
              .content(
                  ContentItem.FACTS,
                  new ContentMending(
                      ContentMending.Act.COPY, 2, "At noon, says page 3.", null, Edited.LOOKED));
        });
    rebuilding.compare(walk.reference());

    walk.happens(
        pen ->
            Correcting.of(pen)
                .content(
                    ContentItem.FACTS,
                    new ContentMending(
                        ContentMending.Act.SUFFICIENT, 3, null, null, Edited.LOOKED)));

    assertThat(walk.file().content(ContentItem.FACTS).valid()).hasSize(3);
  }

  @Test
  void whatWasLinkedAndEstablishedBeforeStaysInTheJournal() {
    walk = walks.register(Registered.inFull());
    walk.happens(pen -> Filing.of(pen).authenticated(Authenticity.VERIFIED, "By telephone."));
    walk.take("triage-request", TRIAGE);
    assertThat(walk.file().formalities().authenticityHow()).contains("By telephone.");

    walk.happens(
        pen -> {
          Filing.of(pen).authenticated(Authenticity.FAILED, "The caller was somebody else.");
          Filing.of(pen).linked("P-2", Holding.PRESERVATION, clock.instant().minusSeconds(60));
          Filing.of(pen).linked("P-3");
        });

    assertThat(facts(RequestFact.AuthenticityEstablished.class))
        .last()
        .isEqualTo(
            new RequestFact.AuthenticityEstablished(
                "failed", "The caller was somebody else.", "verified", "By telephone.", List.of()));
    assertThat(walk.file().formalities().earlier())
        .extracting(EarlierLink::to)
        .containsExactly("P-1", "P-2", "P-3");
    walk.happens(pen -> Filing.of(pen).unlinked("P-2", "Another investigation."));
    assertThat(walk.file().formalities().earlier().get(1).stands()).isFalse();
    assertThat(Preservations.of(walk.file())).hasSize(1);
  }

  private <F> List<F> facts(Class<F> kind) {
    return journal.of(walk.reference()).stream()
        .map(journal::read)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  @Test
  void anotherLegalBasis() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);

    walk.happens(
        pen ->
            Rebasing.of(pen)
                .change(
                    new BasisChange(
                        LegalBasis.CONVENTION,
                        null,
                        LegalBasis.OTHER_TREATY,
                        "Treaty of 1999",
                        "The treaty binds us both.",
                        Edited.LOOKED)));
  }

  @Test
  void whomTheRequestConcernsAndWhatItSaysOfEachMeasure() {
    walk = walks.register(Registered.inFull());
    rebuilding.compare(walk.reference());

    walk.take("triage-request", TRIAGE);
    walk.happens(
        pen ->
            Filing.of(pen)
                .added(
                    new NewRequest.NewMeasure(
                        Assistance.SERVICE,
                        "Service of a summons",
                        "In person",
                        Stated.NO,
                        LocalDate.of(2027, 2, 1),
                        "The hearing"),
                    Channel.CENTRAL_AUTHORITY_ELECTRONIC));
  }

  /** What the tables were made to say without the journal is named, each by its name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "content.facts.1.text; update request_content set text = 'Else' where item = 'facts'",
        "content.facts.1.replacedBy; update request_content set replaced_by = 2 where item = 'facts'",
        "content.period.1.source; update request_content set source = 'copy' where item = 'period'",
        "deficient.procedure-wanted.1.remark; update request_deficiency set remark = 'None'",
        "offence.1.penaltyMonths; update request_offence set penalty_months = 12",
        "offence.1.description; update request_offence set description = 'Fraud'",
        "offence.1.article; delete from request_offence where line = 0",
        "subject.1.name; update request_subject set name = 'Somebody else' where line = 0",
        "subject.2.identifier; delete from request_subject where line = 1",
        "measure.1.fact.essential-interests.interest; update measure_ground_fact set text = 'Another interest'",
        "measure.1.personalData; update measure set personal_data = 'yes'",
        "measure.1.description; update measure set description = 'All mail'",
        "consultation.1.1.noConditions; update consultation set no_conditions = null",
        "confidentialityScope; update request set confidentiality_scope = 'Nothing'"
      })
  void whatOnlyATableSaysIsFound(String name, String change) {
    walk = walks.register(Registered.inFull());
    walk.take(
        "triage-request", TRIAGE.replace("}", ",'deficient':{'procedure-wanted':'Which form?'}}"));
    walk.take(
        "assess-grounds",
        "{'grounds':['essential-interests'],'facts':{'essential-interests.interest':'Protection of a source'},"
            + "'noConditions':'Any disclosure would name the source.','consult':false}");
    rebuilding.compare(walk.reference());

    transaction.executeWithoutResult(
        status -> {
          assertThat(jdbc.sql(of(walk.reference(), change)).update()).isPositive();
          entities.clear();
          assertThatThrownBy(() -> rebuilding.compareTables(walk.reference()))
              .isInstanceOf(AssertionError.class)
              .hasMessageContaining(name + " of " + walk.reference());
          status.setRollbackOnly();
        });
  }

  /** The change, of this file's rows alone. */
  private static String of(Reference file, String change) {
    String measures = "(select id from measure where reference = '" + file + "')";
    String these =
        change.contains("measure_ground_fact") || change.contains("update consultation")
            ? "measure_id in " + measures
            : "reference = '" + file + "'";
    return change + (change.contains(" where ") ? " and " : " where ") + these;
  }
}
