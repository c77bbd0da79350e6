package org.rogatory.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Authenticity;
import org.rogatory.convention.Holding;
import org.rogatory.convention.LegalBasis;
import org.rogatory.requests.FileData;
import org.rogatory.requests.Rebasing;
import org.rogatory.requests.Rebuilding;
import org.rogatory.requests.Registered;
import org.rogatory.requests.Restricting;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A file is rebuilt from its journal after turns that no sample takes; those are rebuilt where they
 * are brought to their end.
 */
@RogatoryTest
@Tag("database")
class RebuildTest {

  private static final String CHANNEL = "central-authority-electronic";
  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";

  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired Restricting restricting;
  @Autowired People people;
  @Autowired TestClock clock;

  private Walk walk;

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
  }

  @Test
  void whatIsCorrectedLinkedAndRestricted() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.happens(
        pen -> {
          FileData seen = FileData.of(pen.request());
          pen.correcting()
              .correct(
                  seen,
                  new FileData(
                      "Ministry of Justice",
                      null,
                      LocalDate.of(2026, 10, 30),
                      "fr",
                      LocalDate.of(2027, 1, 15),
                      true,
                      "The trial begins.",
                      true,
                      "A hospital is at risk."),
                  "Misread.");
          pen.filing().linked("P-1", Holding.PRESERVATION, clock.instant().minusSeconds(60));
          pen.filing().note("Called them.");
          pen.filing().authenticated(Authenticity.VERIFIED, "By telephone.");
          restricting.restrict(pen, List.of(people.get("caseworker")), "Secret.");
        });
    rebuilding.compare(walk.reference());

    walk.happens(pen -> restricting.open(pen, "No longer secret."));

    assertThat(walk.file().priority().isUrgent()).isTrue();
  }

  @Test
  void aPostponementThatWasReviewed() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    walk.take(
        "assess-grounds",
        "{'ground':'postponement','facts':{'interfering-proceeding':'Investigation 4/26'},"
            + "'noConditions':'Any disclosure would warn the suspects.','consult':false}");
    walk.finishLetters();
    walk.happens(pen -> pen.consulting(1).replied(CHANNEL, "Understood.", false));
    walk.take(
        "decide-measure",
        "{'decision':'postpone','proceeding':'Investigation 4/26','reviewOn':'2099-01-01',"
            + "'reasons':'Disclosure now would warn the suspects.'}");
    rebuilding.compare(walk.reference());
    walk.finishLetters();
    rebuilding.compare(walk.reference());
    walk.happens(pen -> pen.approving(1).reviewDue());
    walk.take("review-postponement", "{'review':'resume'}");
    walk.finishLetters();
    walk.take("assess-grounds", "{'ground':'none','consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
  }

  @Test
  void conditionsThatWereAccepted() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    walk.take(
        "assess-grounds",
        "{'ground':'essential-interests','facts':{'interest':'Protection of a source'},"
            + "'conditions':['The source is not named.','The file is closed to the press.'],"
            + "'consult':false}");
    walk.finishLetters();
    walk.happens(pen -> pen.consulting(1).replied(CHANNEL, "Agreed.", true));
    rebuilding.compare(walk.reference());

    walk.take(
        "decide-measure",
        "{'decision':'grant','conditions':['The source is not named.','The file is closed to the press.']}");
  }

  @Test
  void aRefusalThatWasTakenBack() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    walk.take(
        "assess-grounds",
        "{'ground':'persecution','facts':{'prejudice-feared':'Prosecution for opinions'},'consult':false}");
    walk.take(
        "decide-measure",
        "{'decision':'refuse','ground':'persecution','reasons':'Prosecution for opinions is feared.'}");
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
  void anotherLegalBasis() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);

    walk.happens(
        pen ->
            pen.rebasing()
                .change(
                    new Rebasing.Change(
                        LegalBasis.CONVENTION,
                        null,
                        LegalBasis.OTHER_TREATY,
                        "Treaty of 1999",
                        "The treaty binds us both.")));
  }
}
