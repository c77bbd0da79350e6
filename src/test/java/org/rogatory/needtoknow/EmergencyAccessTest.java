package org.rogatory.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.testing.Calls.said;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Restricting;
import org.rogatory.casefile.confidentiality.AccessPolicy;
import org.rogatory.convention.Assistance;
import org.rogatory.deadlines.TimePassed;
import org.rogatory.inbox.Desk;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.journal.Journal;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** A restricted file is opened in an emergency: for some hours, and never unnoticed. */
@RogatoryTest
@Tag("database")
class EmergencyAccessTest {

  private static final String WHY = "The data lapse tonight and nobody answers the telephone.";

  @Autowired EmergencyAccess emergencies;
  @Autowired EmergencyEnding ending;
  @Autowired AccessPolicy policy;
  @Autowired FileAccess access;
  @Autowired Restricting restricting;
  @Autowired People people;
  @Autowired Desk desk;
  @Autowired Journal journal;
  @Autowired Walks walks;
  @Autowired TestClock clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired MockMvc mvc;

  private Walk walk;

  @BeforeEach
  void aRestrictedFile() {
    walk = walks.register(Registered.complete(Assistance.SERVICE));
    restrict();
  }

  private void restrict() {
    walk.happens(
        pen -> restricting.restrict(pen.pen(), List.of(people.get("caseworker")), "A witness"));
  }

  private EmergencyRow open(String login) {
    return emergencies.open(new Opening(walk.reference().value(), WHY), people.get(login));
  }

  private boolean sees(String login) {
    return access.maySee(walk.reference(), people.get(login));
  }

  private List<String> kinds() {
    return journal.of(walk.reference()).stream().map(entry -> entry.kind()).toList();
  }

  @Test
  void whoOpensItSeesItForTheHoursOfThePolicyAndTheJournalSaysWhy() {
    open("caseworker2");

    assertThat(sees("caseworker2")).isTrue();
    assertThat(access.readers(walk.reference())).containsExactly("caseworker");
    assertThat(access.guests(walk.reference())).containsOnlyKeys("caseworker2");
    assertThat(kinds()).endsWith("emergency-access-taken");

    clock.advance(policy.emergencyLasts().minusMinutes(1));
    ending.end(new TimePassed(clock.instant()));
    assertThat(sees("caseworker2")).isTrue();

    clock.advance(Duration.ofMinutes(2));
    ending.end(new TimePassed(clock.instant()));
    assertThat(sees("caseworker2")).isFalse();
    assertThat(sees("caseworker")).isTrue();
    assertThat(kinds()).endsWith("emergency-access-ended");
  }

  @Test
  void aTaskThatWasClaimedMeanwhileIsTakenBackAtTheEnd() {
    String task = walk.task("send-letter").task();
    open("caseworker2");
    desk.claim(task, people.get("caseworker2"));

    clock.advance(policy.emergencyLasts().plusMinutes(1));
    ending.end(new TimePassed(clock.instant()));

    assertThat(walk.task("send-letter").assignee()).isEmpty();
  }

  @Test
  void nobodyGetsInWhoSeesItAlreadyOrIsNoCaseworker() {
    assertThatThrownBy(() -> open("caseworker")).isInstanceOf(BadInput.class);
    for (String login : List.of("administrator", "auditor", "supervisor")) {
      assertThatThrownBy(() -> open(login)).isInstanceOf(AccessDeniedException.class);
    }
    assertThat(kinds()).endsWith("file-restricted");
  }

  @Test
  void aReasonThatIsTooShortIsToldSo() throws Exception {
    mvc.perform(
            said(
                "caseworker2",
                "/api/emergency-access",
                "{'reference':'" + walk.reference() + "','reason':'night'}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(
            jsonPath("$.errors.reason")
                .value("This has at least 10 characters, and at most 2,000"));
  }

  @Test
  void supervisorsAreToldOnEveryPageUntilOneHasLookedAtIt() throws Exception {
    EmergencyRow row = open("caseworker2");

    assertThat(notices("supervisor")).contains("opened in an emergency");
    assertThat(notices("caseworker")).doesNotContain("opened in an emergency");

    long before = emergencies.toReview(people.get("supervisor"));
    emergencies.review(row.id(), new Review(true, "He was right."), people.get("supervisor"));

    assertThat(emergencies.toReview(people.get("supervisor"))).isEqualTo(before - 1);
    assertThat(sees("caseworker2")).isTrue();
    assertThat(kinds()).endsWith("emergency-access-reviewed");
    assertThatThrownBy(
            () -> emergencies.review(row.id(), new Review(false, "No."), people.get("supervisor")))
        .isInstanceOf(BadInput.class);
  }

  private String notices(String login) throws Exception {
    return Visitor.login(mvc, login).page("/files").select("aside").text();
  }

  @Test
  void whereThereWasNoReasonItEndsAtOnce() {
    EmergencyRow row = open("caseworker2");

    emergencies.review(row.id(), new Review(false, "Curiosity."), people.get("supervisor"));

    assertThat(sees("caseworker2")).isFalse();
    assertThat(kinds()).endsWith("emergency-access-reviewed", "emergency-access-ended");
    assertThatThrownBy(
            () -> emergencies.review(row.id(), new Review(true, "x"), people.get("caseworker")))
        .isInstanceOf(AccessDeniedException.class);
  }

  /** It was opened again before anybody had looked at the first time. */
  @Test
  void whatWasOpenedAgainMeanwhileEndsAtOnceToo() {
    EmergencyRow first = open("caseworker2");
    clock.advance(policy.emergencyLasts().plusMinutes(1));
    ending.end(new TimePassed(clock.instant()));
    open("caseworker2");

    emergencies.review(first.id(), new Review(false, "Curiosity."), people.get("supervisor"));

    assertThat(sees("caseworker2")).isFalse();
    assertThat(kinds()).endsWith("emergency-access-reviewed", "emergency-access-ended");
  }

  @Test
  void whoHadNoReasonDoesNotGetInAgainByHimself() {
    EmergencyRow row = open("caseworker2");
    emergencies.review(row.id(), new Review(false, "Curiosity."), people.get("supervisor"));

    assertThatThrownBy(() -> open("caseworker2"))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad ->
                assertThat(bad.fields().get("reference").key())
                    .isEqualTo("input.emergency-refused"));
    assertThat(sees("caseworker2")).isFalse();
  }

  @Test
  void nobodyLooksAtWhatHeOpenedHimself() {
    EmergencyRow row = open("caseworker2");
    Person promoted =
        new Person("caseworker2", "Jonas Lindqvist", List.of(Role.CASEWORKER, Role.SUPERVISOR));

    assertThatThrownBy(() -> emergencies.review(row.id(), new Review(true, "Fine."), promoted))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whatIsOverIsClosedThoughNobodyTidiedUp() {
    open("caseworker2");

    clock.advance(policy.emergencyLasts());

    assertThat(sees("caseworker2")).isFalse();
    assertThat(sees("caseworker")).isTrue();
  }

  /** The end of the first time takes nothing from the second. */
  @Test
  void whoOpensItAgainBeforeAnybodyTidiedUpKeepsIt() {
    open("caseworker2");
    clock.advance(policy.emergencyLasts().plusMinutes(1));

    open("caseworker2");
    ending.end(new TimePassed(clock.instant()));

    assertThat(sees("caseworker2")).isTrue();
    assertThat(kinds())
        .endsWith("emergency-access-taken", "emergency-access-ended", "emergency-access-taken");
  }

  @Test
  void whoRestrictsTheFileAnewShutsTheDoor() {
    EmergencyRow row = open("caseworker2");

    restrict();

    assertThat(sees("caseworker2")).isFalse();
    assertThat(emergencies.find(row.id(), people.get("supervisor")).orElseThrow().endedAt())
        .isPresent();
  }

  @Test
  void fromOutsideByPageAndByCall() throws Exception {
    String file = walk.reference().value();
    mvc.perform(get("/api/files/" + file).with(httpBasic("caseworker2", "demo")))
        .andExpect(status().isNotFound());
    mvc.perform(
            said(
                "caseworker2",
                "/api/emergency-access",
                "{'reference':'XA-1999-99999','reason':'" + WHY + "'}"))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(
            said(
                "caseworker2", "/api/emergency-access", "{'reference':'" + file + "','reason':''}"))
        .andExpect(status().isUnprocessableEntity());
    String id =
        mvc.perform(
                said(
                    "caseworker2",
                    "/api/emergency-access",
                    "{'reference':'" + file + "','reason':'" + WHY + "'}"))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString()
            .replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    mvc.perform(get("/api/files/" + file).with(httpBasic("caseworker2", "demo")))
        .andExpect(status().isOk());
    Visitor supervisor = Visitor.login(mvc, "supervisor");
    assertThat(supervisor.page("/files/" + file).select(".file-facts").text())
        .contains("Jonas Lindqvist (emergency");
    assertThat(supervisor.page("/overview/emergencies/" + id).text()).contains(WHY);
    mvc.perform(
            said(
                "supervisor",
                "/api/overview/emergencies/" + id + "/review",
                "{'justified':false,'remark':'None'}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.reviewedBy").value("supervisor"));
    mvc.perform(get("/api/files/" + file).with(httpBasic("caseworker2", "demo")))
        .andExpect(status().isNotFound());
  }
}
