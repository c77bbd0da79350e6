package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.execution.DraftResults;
import org.rogatory.incoming.execution.DraftTransmittal;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.DraftRefusal;
import org.rogatory.incoming.withdrawal.DraftStopLetter;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A letter that went out before something was recorded that stopped it: the file says so. */
@RogatoryTest
@Tag("database")
@Clause({"40(12)(b)", "40(25)", "40(26), 1st sentence", "40(26), 3rd sentence", "40(28)"})
class WentOutDoorsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Letters letters;
  @Autowired Journal journal;
  @Autowired Rebuilding rebuilding;
  @Autowired TestClock clock;

  @Test
  void byPageResultsThatWentOutBeforeTheWithdrawalAreRecordedAsSent() throws Exception {
    Walk walk = granted();
    walk.finishLetters();
    walk.take("record-result", "{'outcome':'executed','result':'Two disks.','warningsRead':true}");
    walk.issueLetter();
    String posted = later();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String file = "/files/" + walk.reference();
    assertThat(visitor.page(file + "/arrived?kind=withdrawal").text())
        .contains("Has one of them gone out?", latest(walk, DraftResults.RESULTS).reference());
    withdraw(walk);
    assertThat(latest(walk, DraftResults.RESULTS).state()).isEqualTo(LetterState.NOT_TO_BE_SENT);
    assertThat(visitor.page(file).text())
        .contains("What was obtained", "Record that it had gone out");

    String sent = file + "/letters/" + latest(walk, DraftResults.RESULTS).number() + "/sent";
    Visitor.Form form =
        visitor.form(sent, sent).with("channel", "courier", "sentAt", local(posted), "proof", "R7");
    var unseen = visitor.send(form);
    assertThat(unseen.getStatus()).as("the differences are looked at").isEqualTo(409);
    assertThat(unseen.getContentAsString()).contains("R7");
    Document again = visitor.page(sent);
    String[] looked = again.select("input[name=looked]").eachAttr("value").toArray(String[]::new);
    assertThat(looked).isNotEmpty();
    for (String one : looked) {
      form = form.with("looked", one);
    }
    assertThat(visitor.send(form).getStatus()).isEqualTo(302);

    Letter results = latest(walk, DraftResults.RESULTS);
    assertThat(results.state()).isEqualTo(LetterState.SENT);
    assertThat(results.dispatch().orElseThrow().moment().at()).isEqualTo(Instant.parse(posted));
    assertThat(kinds(walk)).contains("letter-found-sent", "letter-sent", "result-found-sent");
    assertThat(visitor.page(file).text())
        .doesNotContain("What was obtained stays here and is not sent to")
        .contains("What was obtained had been sent");
    rebuilding.compare(walk.reference());
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void byApiWhatIsSaidOfTheMomentIsHeldToTheJournal() throws Exception {
    Walk walk = granted();
    walk.finishLetters();
    walk.take("record-result", "{'outcome':'executed','result':'Two disks.','warningsRead':true}");
    String before = clock.instant().toString();
    clock.advance(Duration.ofMinutes(5));
    walk.issueLetter();
    String posted = later();
    sent(walk, DraftResults.RESULTS, posted, List.of()).andExpect(status().isConflict());
    withdraw(walk);
    List<String> looked = looked(walk, DraftResults.RESULTS);

    sent(walk, DraftResults.RESULTS, before, looked)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.sentAt").exists());
    clock.advance(Duration.ofHours(2));
    sent(walk, DraftResults.RESULTS, clock.instant().toString(), looked)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.sentAt").exists());
    sent(walk, DraftResults.RESULTS, posted, List.of())
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.differences").isNotEmpty());
    sent(walk, DraftResults.RESULTS, posted, looked).andExpect(status().isOk());
    sent(walk, DraftResults.RESULTS, posted, looked).andExpect(status().isConflict());

    assertThat(latest(walk, DraftResults.RESULTS).dropReason()).isEmpty();
    rebuilding.compare(walk.reference());
  }

  @Test
  void byApiATransmittalThatWentOutBeforeTheWithdrawalIsStopped() throws Exception {
    Walk walk = granted();
    walk.issueLetter();
    String posted = later();
    withdraw(walk);
    walk.finishLetters();
    assertThat(walk.openTasks()).isEmpty();

    sent(walk, DraftTransmittal.KIND, posted, looked(walk, DraftTransmittal.KIND))
        .andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();

    assertThat(latest(walk, DraftStopLetter.KIND).state()).isEqualTo(LetterState.SENT);
    assertThat(kinds(walk)).contains("transmittal-found-sent", "stop-told");
    rebuilding.compare(walk.reference());
  }

  @Test
  void inTheTaskARefusalThatWentOutBeforeTheReplyIsARefusal() throws Exception {
    Walk walk = refusalIssued();
    String posted = later();
    walk.happens(
        pen ->
            Consulting.of(pen, 1)
                .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), "Sorry.", null, List.of()));
    clock.advance(Duration.ofMinutes(10));
    String task = walk.task("send-letter").task();
    List<String> looked = looked(walk, DraftRefusal.KIND);
    complete(task, clock.instant().toString(), looked)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(28)"));

    complete(task, posted, looked).andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.REFUSED);
    assertThat(latest(walk, DraftRefusal.KIND).state()).isEqualTo(LetterState.SENT);
    assertThat(walk.openSteps()).as("the reply came after it").contains("examine-after-answer");
    String examine = "/tasks/" + walk.task("examine-after-answer").task();
    assertThat(Visitor.login(mvc, "caseworker").page(examine).select(".arrived-since").text())
        .contains("Sorry.");
    assertThat(
            journal.of(walk.reference()).stream()
                .filter(entry -> entry.kind().equals("measure-refused"))
                .map(JournalEntry::happenedAt))
        .containsExactly(Instant.parse(posted));
    rebuilding.compare(walk.reference());
  }

  /** The State holds it, whatever we believed: it is a refusal, and nothing is left to decide. */
  @Test
  void byApiARefusalThatWasKeptBackAndHadGoneOutIsARefusal() throws Exception {
    Walk walk = refusalIssued();
    String posted = later();
    walk.take("send-letter", "{'notToBeSent':true,'reason':'We look at it once more.'}");
    assertThat(walk.openSteps()).containsExactly("decide-measure");

    sent(walk, DraftRefusal.KIND, posted, looked(walk, DraftRefusal.KIND))
        .andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.REFUSED);
    assertThat(walk.openSteps()).doesNotContain("decide-measure");
    rebuilding.compare(walk.reference());
  }

  /** Whoever proposes, approves or reads the next decision knows of the one that is there. */
  @Test
  void whatIsDecidedSinceSaysThatTheStateHoldsAnEarlierRefusal() throws Exception {
    Walk walk = refusalIssued();
    String posted = later();
    String earlier = latest(walk, DraftRefusal.KIND).reference();
    walk.take("send-letter", "{'notToBeSent':true,'reason':'Other reasons.'}");
    Letter first = latest(walk, DraftRefusal.KIND);
    walk.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['prohibited-domestically'],'reasons':'Section 13 of the Act allows it for graver offences only.'}");
    sent(walk, first, posted, looked(first)).andExpect(status().isOk());
    walk.runJobs();

    walk.issueLetter();

    assertThat(latest(walk, DraftRefusal.KIND).text())
        .contains("You have our letter " + earlier, "takes its place");
    Visitor supervisor = Visitor.login(mvc, "supervisor");
    assertThat(supervisor.page("/tasks/" + walk.task("approve-letter").task()).text())
        .contains("Letter that went out before", earlier);
    walk.approveLetter();
    walk.sendLetter();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.REFUSED);
    rebuilding.compare(walk.reference());
  }

  private Walk granted() {
    Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    walk.take("assess-grounds", "{'grounds':['none']}");
    walk.take("decide-measure", "{'decision':'grant','warningsRead':true}");
    return walk;
  }

  /** What the refusal has considered is not examined once more. */
  @Test
  void aReplyThatStandsInTheRefusalDidNotComeAfterIt() throws Exception {
    Walk walk = consulted();
    walk.happens(
        pen ->
            Consulting.of(pen, 1)
                .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), "No.", null, List.of()));
    walk.runJobs();
    refuse(walk);
    String posted = later();
    walk.take("send-letter", "{'notToBeSent':true,'reason':'We look at it once more.'}");

    sent(walk, DraftRefusal.KIND, posted, looked(walk, DraftRefusal.KIND))
        .andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.REFUSED);
    assertThat(walk.openSteps()).doesNotContain("examine-after-answer");
    rebuilding.compare(walk.reference());
  }

  private Walk refusalIssued() {
    Walk walk = consulted();
    clock.advance(Duration.ofDays(400));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
    refuse(walk);
    return walk;
  }

  private Walk consulted() {
    Walk walk = walks.register(Registered.complete(Assistance.CONTENT_DATA));
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    walk.take(
        "assess-grounds",
        "{'allowedInSimilarCase':'no','grounds':['prohibited-domestically'],"
            + "'facts':{'prohibited-domestically.domestic-provision':'Section 12'},"
            + "'noConditions':'The law knows no exception.','consult':false}");
    walk.finishLetters();
    return walk;
  }

  private static void refuse(Walk walk) {
    walk.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['prohibited-domestically'],"
            + "'reasons':'Section 12 allows it for graver offences only.'}");
    walk.issueLetter();
    walk.approveLetter();
  }

  /** The moment at which the letter is handed to the courier; its sending is recorded later. */
  private String later() {
    clock.advance(Duration.ofHours(1));
    Instant posted = clock.instant();
    clock.advance(Duration.ofHours(2));
    return posted.truncatedTo(java.time.temporal.ChronoUnit.MINUTES).toString();
  }

  private static String local(String instant) {
    return java.time.LocalDateTime.ofInstant(
            Instant.parse(instant), java.time.ZoneId.of("Europe/Berlin"))
        .toString();
  }

  private void withdraw(Walk walk) throws Exception {
    mvc.perform(
            Calls.said(
                "caseworker",
                "/api/requests/" + walk.reference() + "/messages",
                "{'kind':'withdrawal','whole':true,'channel':'central-authority-electronic',"
                    + "'arrivedAt':'"
                    + clock.instant()
                    + "'}"))
        .andExpect(status().isOk());
    walk.runJobs();
  }

  private Letter latest(Walk walk, LetterKind kind) {
    return walk.letters().stream()
        .filter(letter -> letter.is(kind))
        .reduce((earlier, next) -> next)
        .orElseThrow();
  }

  private List<String> looked(Walk walk, LetterKind kind) {
    return looked(latest(walk, kind));
  }

  private List<String> looked(Letter letter) {
    return letters.compare(letter).differences().stream().map(one -> one.id()).toList();
  }

  private ResultActions sent(Walk walk, LetterKind kind, String at, List<String> looked)
      throws Exception {
    return sent(walk, latest(walk, kind), at, looked);
  }

  private ResultActions sent(Walk walk, Letter letter, String at, List<String> looked)
      throws Exception {
    String address = "/api/files/" + walk.reference() + "/letters/" + letter.number() + "/sent";
    return mvc.perform(Calls.said("caseworker", address, said(letter.kind(), at, looked)));
  }

  private static String said(LetterKind kind, String at, List<String> looked) {
    return "{'channel':'"
        + (kind.isForCompetentAuthority() ? "internal" : "courier")
        + "','sentAt':'"
        + at
        + "','proof':'Receipt 7','looked':["
        + String.join(",", looked.stream().map(one -> "'" + one + "'").toList())
        + "]}";
  }

  private ResultActions complete(String task, String at, List<String> looked) throws Exception {
    return mvc.perform(
        Calls.said(
            "caseworker", "/api/tasks/" + task + "/complete", said(DraftRefusal.KIND, at, looked)));
  }

  private List<String> kinds(Walk walk) {
    return journal.of(walk.reference()).stream().map(JournalEntry::kind).toList();
  }
}
