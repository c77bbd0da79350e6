package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.sequel.Sequels;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.information.Examples;
import org.rogatory.information.InformationRegistry;
import org.rogatory.journal.Reference;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.steps.PersonStep;
import org.rogatory.steps.Steps;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What a form decides for another State is chosen by a person: no choice is made beforehand, a form
 * that is sent without one names the field and keeps what was typed, and a call without one is
 * answered in the same words.
 */
@RogatoryTest
@Clause({"40(12)(b)", "40(25)"})
class NothingIsChosenBeforehandTest {

  private static final String CHANNEL = "central-authority-electronic";
  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],"
          + "'accepted':true}";

  /** The choice of each step by which something is decided, and a text that is typed beside it. */
  private static final Map<String, String> DECIDES =
      Map.ofEntries(
          Map.entry("triage-request", "accepted remark"),
          Map.entry("decide-measure", "decision remark"),
          Map.entry("record-result", "outcome result"),
          Map.entry("review-postponement", "review"),
          Map.entry("settle-silence", "silence"),
          Map.entry("decide-release", "decision why"),
          Map.entry("approve-letter", "approved remarks"),
          Map.entry("prepare-letter", "course closing"),
          Map.entry("confirm-mistake", "confirmed remark"),
          Map.entry("examine-after-answer", "finding reasons"),
          Map.entry("assess-grounds", "grounds remark"),
          Map.entry("settle-disclosure", "course words"),
          Map.entry("write-information", "course why"));

  /** What is chosen beforehand, and why it decides nothing. */
  private static final Map<String, String> STANDS =
      Map.ofEntries(
          Map.entry("personalData", "what the file says already"),
          Map.entry("publicRecords", "what the file says already"),
          Map.entry("allowedInSimilarCase", "what the file says already"),
          Map.entry("offenceListed", "what the file says already"),
          Map.entry("authenticity", "what was found before; a new finding is chosen"),
          Map.entry("ownLaw", "what the file says already"),
          Map.entry("ownProceedings", "what the file says already"),
          Map.entry("conventionOffence", "what the file says already"),
          Map.entry("personalDataLawful", "what the file says already"),
          Map.entry("notToBeSent", "that it was sent needs a proof, which a person types"),
          Map.entry("channel", "how it was sent needs a proof, which a person types"));

  /** What a call must say besides, so that it lacks the choice alone. */
  private static final Map<String, List<String>> NEEDED =
      Map.of("prepare-letter", List.of("text"), "write-information", List.of("subject", "text"));

  /** Steps whose form decides nothing by a choice. */
  private static final Set<String> CHOOSE_NOTHING =
      Set.of("send-letter", "assess-information", "examine-supplement", "examine-scope");

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Inbox inbox;
  @Autowired Steps steps;
  @Autowired People people;
  @Autowired InformationRegistry registry;
  @Autowired ObjectMapper json;
  @Autowired TestClock clock;

  private final Set<String> opened = new TreeSet<>();
  private Visitor supervisor;
  private Walk walk;

  @BeforeEach
  void someoneWhoSeesEverything() throws Exception {
    supervisor = Visitor.login(mvc, "supervisor");
  }

  @Test
  void noStepDecidesBeforeAPersonDoes() throws Exception {
    aRequestThatIsPostponed();
    aRequestThatIsExecuted();
    aRequestThatGetsNoAnswer();
    aRequestThatGetsAnAnswer();
    aMistake();
    anOutsideMeasure();
    aPreservationThatIsWithdrawn();
    information();

    assertThat(opened)
        .isEqualTo(
            steps.all().stream()
                .map(PersonStep::name)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Every choice of a step that is decisive, or is said to be none. */
  @Test
  void everyStepSaysWhichOfItsChoicesDecides() {
    assertThat(
            Stream.concat(DECIDES.keySet().stream(), CHOOSE_NOTHING.stream())
                .collect(Collectors.toSet()))
        .isEqualTo(steps.all().stream().map(PersonStep::name).collect(Collectors.toSet()));
  }

  private void aRequestThatIsPostponed() throws Exception {
    begin(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    look();
    walk.take(
        "assess-grounds",
        "{'grounds':['postponement'],'facts':{'postponement.interfering-proceeding':'4/26'},"
            + "'noConditions':'It would warn the suspects.','consult':false}");
    sendAll();
    walk.happens(
        pen ->
            Consulting.of(pen, 1)
                .replied(Way.by(Channel.of(CHANNEL)), "Understood.", false, List.of()));
    look();
    LocalDate review = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(30);
    walk.take(
        "decide-measure",
        "{'decision':'postpone','proceeding':'4/26','reviewOn':'"
            + review
            + "','reasons':'It would warn the suspects.'}");
    sendAll();
    walk.happens(pen -> Approving.of(pen, 1).reviewDue());
    look();
  }

  private void aRequestThatIsExecuted() throws Exception {
    begin(Registered.complete(Assistance.SERVICE));
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    look();
    walk.take("decide-measure", "{'decision':'grant'}");
    sendAll();
    look();
  }

  private void aRequestThatGetsNoAnswer() throws Exception {
    begin(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)));
    walk.take("triage-request", TRIAGE);
    sendAll();
    for (int period = 0; period < 3; period++) {
      clock.advance(Duration.ofDays(40));
      walk.happens(pen -> Waiving.of(pen).overdue(1));
      sendAll();
    }
    look();
  }

  private void aRequestThatGetsAnAnswer() throws Exception {
    begin(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)));
    walk.take("triage-request", TRIAGE);
    sendAll();
    walk.happens(
        pen ->
            Supplementing.of(pen)
                .received(Information.adding(CHANNEL, Map.of("facts", "On 1 October."))));
    look();
  }

  private void aMistake() throws Exception {
    begin(Registered.complete(Assistance.SERVICE));
    walk.take("triage-request", "{'mistaken':true,'mistake':'The same paper twice'}");
    look();
  }

  private void anOutsideMeasure() throws Exception {
    begin(Registered.forOtherCrime(Assistance.STATEMENT));
    walk.take(
        "triage-request",
        TRIAGE.replace("true}", "false,'serves':{'1':'no'},'servesWhy':{'1':'No data'}}"));
    walk.issueLetter();
    look();
    walk.take("approve-letter", "{'approved':false,'remarks':'Ask first'}", "supervisor");
    walk.take("prepare-letter", "{'text':'x','closing':'x','course':'drop'}");
    look();
    walk.happens(pen -> Sequels.of(pen).heard());
    look();
  }

  private void aPreservationThatIsWithdrawn() throws Exception {
    begin(Registered.preservation());
    walk.take("triage-request", TRIAGE);
    sendAll();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-03T12:00:00+01:00'}");
    walk.happens(pen -> Withdrawing.of(pen).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null));
    look();
  }

  private void information() throws Exception {
    Reference received =
        registry.register(Examples.received(false, null), people.get("supervisor"));
    look(received);
    supervisor.send(disclosing(received));
    look(received);
    look(registry.plan(CountryCode.of("XB"), "A server", false, people.get("supervisor")));
  }

  /** What the pages of acts show as chosen stands in the file already, or decides nothing. */
  @ParameterizedTest
  @CsvSource({
    "access, sight",
    "authenticity, ",
    "basis, basis",
    "channel, ",
    "earlier, ",
    "arrived?kind=supplementary-information, kind how",
    "arrived?kind=consultation-reply, kind how",
    "measures/1/acts/entrust, ",
    "measures/1/acts/consent, ",
    "measures/1/acts/agreement, ",
    "measures/1/acts/hearing, "
  })
  void noActIsDecidedBeforeAPersonDoes(String page, @Nullable String stands) throws Exception {
    begin(Registered.complete(Assistance.TRANSFER_IN_CUSTODY));
    Set<String> chosen =
        supervisor
            .page("/files/" + walk.reference() + "/" + page)
            .select("main input[type=radio][checked]")
            .eachAttr("name")
            .stream()
            .map(name -> name.replaceFirst("\\[.*", ""))
            .collect(Collectors.toSet());

    assertThat(chosen).isSubsetOf(Set.of((stands == null ? "-" : stands).split(" ")));
  }

  private Visitor.Form disclosing(Reference file) throws Exception {
    String act = "/information/" + file + "/acts/disclose";
    return supervisor.form(act, act).with("proceeding", "Trial 4/2026", "exculpates", "An alibi");
  }

  private void begin(NewRequest request) throws Exception {
    walk = walks.register(request);
    look();
  }

  /** Sends every letter, and looks at the forms on the way. */
  private void sendAll() throws Exception {
    while (walk.openSteps().stream().anyMatch(step -> step.endsWith("-letter"))) {
      look();
      String next =
          walk.openSteps().stream()
              .filter(step -> step.endsWith("-letter"))
              .findFirst()
              .orElseThrow();
      switch (next) {
        case "prepare-letter" -> walk.issueLetter();
        case "approve-letter" -> walk.approveLetter();
        default -> walk.sendLetter();
      }
    }
  }

  private void look() throws Exception {
    look(walk.reference());
  }

  private void look(Reference file) throws Exception {
    walks.jobs(file);
    for (TaskRow row : inbox.of(file)) {
      opened.add(row.step());
      chosen(row);
      if (DECIDES.containsKey(row.step())) {
        unchosen(row, DECIDES.get(row.step()).split(" "));
      }
    }
  }

  private void chosen(TaskRow row) throws Exception {
    Document page = supervisor.page("/tasks/" + row.task());
    for (Element chosen : page.select("input[type=radio][checked]")) {
      assertThat(STANDS)
          .as("%s: %s", row.step(), chosen.attr("name"))
          .containsKey(chosen.attr("name"));
    }
    for (String field : DECIDES.getOrDefault(row.step(), "").split(" ")) {
      assertThat(page.select("[name=" + (field.isEmpty() ? "-" : field) + "][checked]"))
          .as("%s: %s", row.step(), field)
          .isEmpty();
    }
  }

  /** By page and by call. */
  private void unchosen(TaskRow row, String[] fields) throws Exception {
    String task = "/tasks/" + row.task();
    Visitor.Form form = supervisor.form(task, task).without(fields[0]);
    Map<String, String> typed = new LinkedHashMap<>();
    for (int at = 1; at < fields.length; at++) {
      typed.put(fields[at], "Typed by a person");
      form = form.with(fields[at], "Typed by a person");
    }

    MockHttpServletResponse refused = supervisor.send(form);

    assertThat(refused.getStatus()).as(row.step()).isEqualTo(422);
    Document page = Jsoup.parse(refused.getContentAsString());
    String words = page.select("#f-" + fields[0] + "-error").text();
    assertThat(words).as("%s: %s", row.step(), fields[0]).isNotBlank();
    typed.forEach(
        (field, text) ->
            assertThat(page.select("[name=" + field + "]").text()).as(field).isEqualTo(text));
    assertThat(calledWithout(row, typed).at("/errors/" + fields[0]).asText())
        .as(row.step())
        .isEqualTo(words);
  }

  private JsonNode calledWithout(TaskRow row, Map<String, String> typed) throws Exception {
    ObjectNode said = json.valueToTree(typed);
    for (String needed : NEEDED.getOrDefault(row.step(), List.of())) {
      said.put(needed, "Words");
    }
    MockHttpServletResponse answer =
        mvc.perform(
                Calls.said("supervisor", "/api/tasks/" + row.task() + "/complete", said.toString()))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(422);
    return json.readTree(answer.getContentAsString());
  }
}
