package org.rogatory.information.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.information.DisclosureStage;
import org.rogatory.information.Examples;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationRegistry;
import org.rogatory.information.InformationState;
import org.rogatory.information.InformationVerbs;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.letters.Letter;
import org.rogatory.letters.MadeLetters;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Spontaneous information on its course, with its processes, steps and letters. */
@RogatoryTest
@Tag("database")
class InformationStoryTest {

  private static final String WRITTEN =
      "{'subject':'A server','text':'It distributes the programme.','why':'To investigate.',"
          + "'proceeds':%s,'confidential':true,'confidentialUntil':'2026-12-01',"
          + "'restrictions':['Not in civil proceedings.'],'ownLaw':'%s','ownProceedings':'no',"
          + "'conventionOffence':'yes','personalData':'no','course':'written'}";

  @Autowired InformationRegistry registry;
  @Autowired InformationFiles files;
  @Autowired Walks walks;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;
  @Autowired ApplicationContext program;

  private Person caseworker;
  private Walk walk;

  @BeforeEach
  void aTuesdayInNovember() {
    clock.set(Instant.parse("2026-11-03T12:00:00Z"));
    caseworker = people.get("caseworker");
  }

  @Test
  void whatAnotherStateSendsIsAssessed() {
    received();
    assertThat(walk.openSteps()).containsExactly("assess-information");

    walk.take("assess-information", "{'remark':'For the prosecutor of Graz.'}");

    assertThat(walk.openSteps()).isEmpty();
    assertThat(information().state()).isEqualTo(InformationState.ON_FILE);
  }

  @Test
  void onlyASupervisorDisclosesBeforeTheDayThatTheNoticeStates() {
    disclosing();
    walk.take("settle-disclosure", "{'course':'notify'}");
    walk.finishLetters();
    String early = "{'course':'disclosed','words':'The hearing is tomorrow.'}";

    assertThatThrownBy(() -> walk.take("settle-disclosure", early))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            forbidden -> assertThat(forbidden.provision()).hasToString("40(5)"));
    walk.take("settle-disclosure", early, "supervisor");

    assertThat(stage()).isEqualTo(DisclosureStage.DISCLOSED);
  }

  @Test
  void whatExculpatesIsNotifiedConsultedOnAndDisclosed() {
    disclosing();
    assertThatThrownBy(() -> walk.take("settle-disclosure", "{'course':'disclosed'}"))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            forbidden -> assertThat(forbidden.provision()).hasToString("40(5)"));
    walk.take("settle-disclosure", "{'course':'notify'}");
    walk.finishLetters();
    assertThat(letter("disclosure-notice").text())
        .contains("Trial 4/2026", "It proves an alibi.", "XB");
    assertThat(walk.openSteps()).containsExactly("settle-disclosure");
    assertThat(stage()).isEqualTo(DisclosureStage.NOTIFIED);

    happens(v -> v.disclosing().consultationAskedFor(1, Channel.DIPLOMATIC, "Please wait."));
    assertThatThrownBy(
            () -> walk.take("settle-disclosure", "{'course':'disclosed','words':'Tomorrow'}"))
        .isInstanceOf(ForbiddenByProvision.class);
    walk.take("settle-disclosure", "{'course':'consulted','words':'The source is not named.'}");
    walk.take("settle-disclosure", "{'course':'disclosed'}");

    assertThat(walk.openSteps()).isEmpty();
    assertThat(stage()).isEqualTo(DisclosureStage.DISCLOSED);
    assertThat(walks.of(walk.reference()).openSteps()).isEmpty();
  }

  @Test
  void whereNoticeIsNotPossibleTheSenderIsInformedAtOnce() {
    disclosing();
    assertThatThrownBy(
            () ->
                walk.take(
                    "settle-disclosure", "{'course':'disclosed-without-notice'}", "supervisor"))
        .isInstanceOf(BadInput.class);
    String exceptional = "{'course':'disclosed-without-notice','words':'The hearing ends today.'}";
    assertThatThrownBy(() -> walk.take("settle-disclosure", exceptional))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            forbidden -> assertThat(forbidden.provision()).hasToString("40(5)"));
    walk.take("settle-disclosure", exceptional, "supervisor");
    assertThat(walk.openSteps()).containsExactly("prepare-letter");
    assertThatThrownBy(
            () -> walk.take("prepare-letter", "{'text':'# Given up\\n\\nNo.','course':'drop'}"))
        .as("this letter is owed")
        .isInstanceOf(BadInput.class);
    walk.finishLetters();

    assertThat(letter("late-notice").text()).contains("The hearing ends today.");
    assertThat(stage()).isEqualTo(DisclosureStage.DISCLOSED);
    assertThat(walk.openSteps()).isEmpty();
  }

  @Test
  void aNoticeThatIsGivenUpLeavesTheDisclosureOpen() {
    disclosing();
    walk.take("settle-disclosure", "{'course':'notify'}");
    walk.take("prepare-letter", "{'text':'# Given up\\n\\nNo.','course':'drop'}");
    assertThat(stage()).isEqualTo(DisclosureStage.INTENDED);
    walk.take("settle-disclosure", "{'course':'given-up','words':'The charge was dropped.'}");

    assertThat(walk.openSteps()).isEmpty();
    assertThat(stage()).isEqualTo(DisclosureStage.GIVEN_UP);
  }

  @Test
  void aSecondNoticeIsNotPossible() {
    disclosing();
    walk.take("settle-disclosure", "{'course':'notify'}");
    walk.finishLetters();

    assertThatThrownBy(() -> walk.take("settle-disclosure", "{'course':'notify'}"))
        .isInstanceOf(NotInThisState.class);
  }

  @Test
  @Clause("40(4)")
  void ourInformationIsWrittenApprovedAndSent() {
    planned();
    assertThatThrownBy(
            () -> walk.take("write-information", WRITTEN.formatted("false", "not-stated")))
        .isInstanceOf(ForbiddenByProvision.class);
    walk.take("write-information", WRITTEN.formatted("false", "yes"));
    walk.issueLetter();
    assertThat(walk.openSteps()).containsExactly("approve-letter");
    walk.approveLetter();
    walk.sendLetter();

    Letter letter = letter("spontaneous-information");
    assertThat(letter.text())
        .contains("It distributes the programme.", "1 December 2026", "Not in civil proceedings.");
    assertThat(information().state()).isEqualTo(InformationState.FORWARDED);
    assertThat(walk.openSteps()).isEmpty();
    happens(verbs -> verbs.keeping().close(null));
    assertThat(information().file().isClosed()).isTrue();
  }

  @Test
  @Clause("40(5)")
  void nothingIsAskedForUntilADayThatHasPassed() {
    planned();
    walk.take("write-information", WRITTEN.formatted("false", "yes"));
    clock.set(Instant.parse("2026-12-02T12:00:00Z"));

    walk.finishLetters();

    assertThat(letter("spontaneous-information").text())
        .doesNotContain("1 December 2026")
        .contains("Not in civil proceedings.");
  }

  @Test
  @Clause("51")
  void informationOnProceedsRestsOnArticle51() {
    planned();
    walk.take("write-information", WRITTEN.formatted("true", "yes"));
    walk.finishLetters();

    assertThat(letter("information-on-proceeds").kind().provision().orElseThrow())
        .hasToString("51");
    assertThat(information().state()).isEqualTo(InformationState.FORWARDED);
  }

  @Test
  void aLetterThatIsGivenUpIsWrittenAnewOrNotSent() {
    planned();
    walk.take("write-information", WRITTEN.formatted("false", "yes"));
    walk.take("prepare-letter", "{'text':'# Given up\\n\\nNo.','course':'drop'}");
    assertThat(walk.openSteps()).containsExactly("write-information");
    walk.take(
        "write-information",
        WRITTEN
            .formatted("false", "yes")
            .replace("'written'", "'given-up','reason':'It became known.'"));

    assertThat(walk.openSteps()).isEmpty();
    assertThat(information().state()).isEqualTo(InformationState.GIVEN_UP);
  }

  @Test
  @Clause("40(5)")
  void whateverIsWrittenInALetterItsRestrictionsAndItsNoticeStay() {
    String other = "{'text':'# Other\\n\\nWords.','closing':'Yours','course':'issue'}";
    planned();
    walk.take("write-information", WRITTEN.formatted("false", "yes"));
    walk.take("prepare-letter", other);
    assertThat(letter("spontaneous-information").text())
        .startsWith("# Other")
        .contains("Not in civil proceedings.", "1 December 2026", "It distributes the programme.");

    disclosing();
    walk.take("settle-disclosure", "{'course':'notify'}");
    walk.take("prepare-letter", other);
    assertThat(letter("disclosure-notice").text())
        .startsWith("# Other")
        .contains("Trial 4/2026", "It proves an alibi.", "days of the day on which this letter");
  }

  @Test
  @Clause("40(5)")
  void nothingThatWasNotedForTheOfficeStandsInALetter() {
    MadeLetters made = new MadeLetters(program);
    planned();
    String written = WRITTEN.formatted("false", "yes");
    assertThatThrownBy(
            () ->
                walk.take(
                    "write-information", written.replace("'course'", "'reason':'Zznote','course'")))
        .as("a reason for giving it up is not read here")
        .isInstanceOf(BadInput.class);
    walk.take("write-information", written);
    assertThat(made.of(walk.reference()))
        .hasSize(2)
        .allSatisfy(letter -> assertThat(letter.text()).doesNotContain("Zznote"));

    received();
    walk.take("assess-information", "{'remark':'Zznote'}");
    happens(verbs -> verbs.disclosing().intend("Trial 4/2026", "It proves an alibi."));
    walk.take("settle-disclosure", "{'course':'notify'}");
    assertThat(made.of(walk.reference()))
        .hasSize(2)
        .allSatisfy(letter -> assertThat(letter.text()).doesNotContain("Zznote"));
  }

  private void received() {
    walk = walks.of(registry.register(Examples.received(true, null), caseworker));
  }

  private void disclosing() {
    received();
    walk.take("assess-information", "{'remark':'For the trial.'}");
    happens(verbs -> verbs.disclosing().intend("Trial 4/2026", "It proves an alibi."));
    assertThat(walk.openSteps()).containsExactly("settle-disclosure");
  }

  private void planned() {
    walk = walks.of(registry.plan(CountryCode.of("XB"), "A server", false, caseworker));
    assertThat(walk.openSteps()).containsExactly("write-information");
  }

  private void happens(Consumer<InformationVerbs> act) {
    clock.advance(Duration.ofSeconds(1));
    transaction.executeWithoutResult(
        status -> act.accept(files.forChange(walk.reference(), caseworker.actor())));
    walk.runJobs();
  }

  private SpontaneousInformation information() {
    return files.whole(walk.reference());
  }

  private DisclosureStage stage() {
    return information().disclosure(1).stage();
  }

  private Letter letter(String kind) {
    List<Letter> letters =
        walk.letters().stream().filter(each -> each.kind().id().equals(kind)).toList();
    assertThat(letters).hasSize(1);
    return letters.get(0);
  }
}
