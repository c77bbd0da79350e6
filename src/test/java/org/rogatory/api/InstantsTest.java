package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.People;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.convention.Channel;
import org.rogatory.incoming.FoundSent;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.storage.Source;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Every instant of the API carries an offset and comes back as the same instant. */
@RogatoryTest
@Tag("database")
class InstantsTest {

  private static final Instant SAID = Instant.parse("2026-11-18T08:40:00Z");
  private static final String LOCAL = "2026-11-18T09:40:00";
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:.*");

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired TestClock clock;
  @Autowired WaitingUploads uploads;
  @Autowired People people;
  @Autowired ObjectMapper json;

  @BeforeEach
  void afterwards() {
    clock.set(Instant.parse("2026-11-10T08:00:00Z"));
  }

  @Test
  void theDescriptionKnowsEveryTimeThatIsSentAndThisTestSendsIt() throws Exception {
    JsonNode api = read("/v3/api-docs");
    Set<String> found = new TreeSet<>();
    api.at("/components/schemas")
        .fields()
        .forEachRemaining(
            schema ->
                schema
                    .getValue()
                    .path("properties")
                    .fields()
                    .forEachRemaining(
                        property -> {
                          if (isTime(property.getValue())) {
                            found.add(schema.getKey() + "." + property.getKey());
                          }
                        }));

    assertThat(found)
        .as("times that are sent to us have their round trip in this class, by three notations")
        .contains(
            "NewRequest.receivedAt",
            "NewArrival.arrivedAt",
            "NewInformation.receivedAt",
            "NewAct.at",
            "SendLetterForm.sentAt",
            "RecordResultForm.inEffectFrom",
            "Correction.receivedAt",
            "EarlierLinkChange.since",
            "NewMeasureAct.heldSince",
            "NewMeasureAct.inEffectFrom",
            "NewAttachment.arrivedAt",
            "NewSending.sentAt")
        .as("all others are only read, and every one that is read has its offset")
        .containsOnly(
            "NewRequest.receivedAt",
            "NewArrival.arrivedAt",
            "NewInformation.receivedAt",
            "NewAct.at",
            "SendLetterForm.sentAt",
            "RecordResultForm.inEffectFrom",
            "Correction.receivedAt",
            "EarlierLinkChange.since",
            "NewMeasureAct.heldSince",
            "NewMeasureAct.inEffectFrom",
            "NewAttachment.arrivedAt",
            "NewSending.sentAt",
            "DocumentJson.addedAt",
            "DocumentJson.arrivedAt",
            "IncidentJson.firstAt",
            "IncidentJson.lastAt",
            "IncidentJson.triedAt",
            "LinkJson.since",
            "DoneJson.at",
            "ListedFileJson.openedAt",
            "InformationJson.openedAt",
            "DisclosureJson.notifiedAt",
            "EntryJson.happenedAt",
            "EntryJson.recordedAt",
            "MeasureJson.inEffectFrom",
            "DeficiencyJson.endedAt",
            "DeficiencyJson.foundAt",
            "OverviewJson.asOf",
            "RequestJson.receivedAt",
            "TaskJson.since",
            "VersionJson.at",
            "AlterationJson.foundAt",
            "AlterationJson.lastFoundAt",
            "IntegrityJson.lastCompared",
            "EmergencyJson.beganAt",
            "EmergencyJson.until",
            "EmergencyJson.endedAt",
            "EmergencyJson.reviewedAt",
            "QuarantinedJson.foundAt",
            "QuarantinedJson.lastAt",
            "QuarantinedJson.keptUntil",
            "ReadJson.at",
            "ReaderJson.first",
            "ReaderJson.last",
            "SessionJson.since",
            "SessionJson.lastSeen");
  }

  private static boolean isTime(JsonNode property) {
    return property.path("format").asText().equals("date-time")
        || property.path("items").path("format").asText().equals("date-time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-18T08:40:00Z",
        "2026-11-18T09:40:00+01:00",
        "2026-11-18T03:10:00.000-05:30"
      })
  void whatIsSentComesBackAsTheSameInstant(String said) throws Exception {
    later();
    JsonNode registered = json(call("/api/requests", request(said), 201));
    assertSaid(registered.path("receivedAt"));
    String file = "/api/requests/" + registered.path("reference").asText();
    assertSaid(read(file).path("receivedAt"));
    assertSaid(read(file + "/journal").at("/items/0/happenedAt"));

    call(file + "/messages", enquiry(said), 200);
    assertSaid(entry(file, "enquiry-received").path("happenedAt"));

    Walk preservation = granted();
    call(complete(preservation, "send-letter"), sent(said), 200);
    String other = "/api/requests/" + preservation.reference();
    assertSaid(entry(other, "letter-sent").path("happenedAt"));
    walks.jobs(preservation.reference());
    JsonNode done = json(call(complete(preservation, "record-result"), result(said), 200));
    assertSaid(done.at("/measures/0/inEffectFrom"));
    assertSaid(entry(other, "result-recorded").at("/facts/inEffectFrom"));

    everyTimeThatIsReadHasItsOffset(file, other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-11-18T08:40:00Z", "2026-11-18T09:40:00+01:00", "2026-11-18T03:10-05:30"})
  void whatIsCorrectedComesBackAsTheSameInstant(String said) throws Exception {
    later();
    JsonNode registered = json(call("/api/requests", request("2026-11-17T08:00:00Z"), 201));
    String file = "/api/requests/" + registered.path("reference").asText();

    ObjectNode correction = (ObjectNode) read(file + "/corrections");
    correction.put("receivedAt", said).put("reason", "Misread");
    assertSaid(json(call(file + "/corrections", correction, 200)).path("receivedAt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-11-18T08:40:00Z", "2026-11-18T09:40:00+01:00", "2026-11-18T03:10-05:30"})
  void sinceWhenSomethingIsHeldComesBackAsTheSameInstant(String said) throws Exception {
    later();
    JsonNode registered = json(call("/api/requests", request("2026-11-17T08:00:00Z"), 201));
    String file = "/api/requests/" + registered.path("reference").asText();

    call(file + "/earlier", held(said), 200);
    assertSaid(entry(file, "linked").at("/facts/heldSince"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-11-18T08:40:00Z", "2026-11-18T09:40:00+01:00", "2026-11-18T03:10-05:30"})
  void whenADocumentCameComesBackAsTheSameInstant(String said) throws Exception {
    later();
    JsonNode registered = json(call("/api/requests", request("2026-11-17T08:00:00Z"), 201));
    String documents = "/api/files/" + registered.path("reference").asText() + "/documents";

    assertSaid(json(call(documents, attached(said), 201)).path("arrivedAt"));

    assertSaid(read(documents).at("/0/arrivedAt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-11-18T08:40:00Z", "2026-11-18T09:40:00+01:00", "2026-11-18T03:10-05:30"})
  void whatIsCorrectedOfAReportComesBackAsTheSameInstant(String said) throws Exception {
    later();
    Walk preservation = sent();
    call(complete(preservation, "record-result"), result("2026-11-18T08:10:00Z"), 200);
    String file = "/api/requests/" + preservation.reference();

    call(file + "/measures/1/acts", act("correct-result").put("inEffectFrom", said), 200);

    assertSaid(entry(file, "result-recorded").at("/facts/inEffectFrom"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-11-18T08:40:00Z", "2026-11-18T09:40:00+01:00", "2026-11-18T03:10-05:30"})
  void whenALetterHadGoneOutComesBackAsTheSameInstant(String said) throws Exception {
    later();
    Walk walk = granted();
    walk.happens(pen -> Withdrawing.of(pen).request(Way.by(Channel.DIPLOMATIC), null));
    walk.runJobs();
    int number = FoundSent.stopped(walk);
    String address = "/api/files/" + walk.reference() + "/letters/" + number + "/sent";
    ObjectNode body = sent(said);
    JsonNode unseen = json(call(address, body, 409));
    unseen.path("differences").forEach(one -> body.withArray("looked").add(one.path("id")));

    call(address, body, 200);

    assertSaid(entry("/api/requests/" + walk.reference(), "letter-sent").path("happenedAt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-11-18T08:40:00Z", "2026-11-18T09:40:00+01:00", "2026-11-18T03:10-05:30"})
  void whatAStoppedAuthorityHoldsComesBackAsTheSameInstant(String said) throws Exception {
    later();
    Walk preservation = sent();
    preservation.happens(pen -> Withdrawing.of(pen).measure(1, Way.by(Channel.DIPLOMATIC), null));
    preservation.finishLetters();
    String file = "/api/requests/" + preservation.reference();

    ObjectNode answer = act("stop-answer").put("held", true).put("heldSince", said);
    call(file + "/measures/1/acts", answer, 200);

    assertSaid(entry(file, "stop-answered").at("/facts/inEffectFrom"));
  }

  private ObjectNode act(String kind) {
    return json.createObjectNode().put("kind", kind).put("why", "As the authority says.");
  }

  /** A preservation that the authority was asked for. */
  private Walk sent() throws Exception {
    Walk preservation = granted();
    call(complete(preservation, "send-letter"), sent("2026-11-18T08:00:00Z"), 200);
    walks.jobs(preservation.reference());
    return preservation;
  }

  private ObjectNode attached(String said) {
    Source words = Source.of("Words".getBytes(StandardCharsets.US_ASCII));
    String id = uploads.keep("words.txt", words, people.get("caseworker")).id();
    return json.createObjectNode().put("upload", id).put("arrivedAt", said);
  }

  private ObjectNode held(String since) {
    return json.createObjectNode().put("to", "P-1").put("held", "preservation").put("since", since);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-11-18T08:40:00Z", "2026-11-18T09:40:00+01:00", "2026-11-18T03:10-05:30"})
  void whatIsSaidOfInformationComesBackAsTheSameInstant(String said) throws Exception {
    later();
    JsonNode registered = json(call("/api/information/received", information(said), 201));
    assertSaid(registered.path("openedAt"));
    String reference = registered.path("reference").asText();
    assertSaid(read("/api/files/" + reference).path("openedAt"));
    call("/api/information/" + reference + "/acts", lifted(said), 200);
    JsonNode journal = read("/api/files/" + reference + "/journal");
    assertThat(journal.at("/items/1/kind").asText()).isEqualTo("conditions-lifted");
    assertSaid(journal.at("/items/1/happenedAt"));
  }

  private ObjectNode information(String said) {
    ObjectNode body = json.createObjectNode().put("counterpart", "XB").put("receivedAt", said);
    body.put("channel", "diplomatic").put("language", "en").put("confidential", true);
    return body.put("subject", "Codes").put("text", "They are sold.");
  }

  private ObjectNode lifted(String said) {
    ObjectNode body = json.createObjectNode().put("kind", "lift").put("at", said);
    return body.put("confidentiality", true).put("channel", "diplomatic");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {LOCAL, "2026-11-18T09:40", "2026-11-18", "1795000000", "+12026-11-18T09:40:00Z"})
  void aTimeWithoutItsOffsetIsRefusedAtItsFieldInWords(String said) throws Exception {
    later();
    assertRefused("/api/requests", "receivedAt", request(said));
    String reference =
        json(call("/api/requests", request(SAID.toString()), 201)).path("reference").asText();
    assertRefused("/api/requests/" + reference + "/messages", "arrivedAt", enquiry(said));
    assertRefused("/api/information/received", "receivedAt", information(said));
    assertRefused("/api/requests/" + reference + "/earlier", "since", held(said));
    assertRefused("/api/files/" + reference + "/documents", "arrivedAt", attached(said));
    Walk preservation = granted();
    assertRefused(complete(preservation, "send-letter"), "sentAt", sent(said));
    preservation.sendLetter();
    assertRefused(complete(preservation, "record-result"), "inEffectFrom", result(said));
  }

  @Test
  void aNumberIsNoTime() throws Exception {
    assertRefused(
        "/api/requests", "receivedAt", body -> body.setAll(request("").put("receivedAt", 1795)));
  }

  private void later() {
    clock.set(Instant.parse("2026-11-20T08:00:00Z"));
  }

  private void everyTimeThatIsReadHasItsOffset(String... files) throws Exception {
    List<String> times = new ArrayList<>();
    for (String file : files) {
      for (String part : List.of("", "/journal", "/contents", "/measures/1/grounds")) {
        collect(read(file + part), times);
      }
      collect(read(file.replace("/requests/", "/files/") + "/letters"), times);
    }
    JsonNode tasks = read("/api/tasks");
    collect(tasks, times);
    collect(read("/api/tasks/" + tasks.at("/items/0/id").asText()), times);
    collect(read("/api/requests"), times);
    collect(read("/api/overview"), times);
    collect(read("/api/states/XB"), times);
    assertThat(times)
        .isNotEmpty()
        .allSatisfy(time -> assertThat(OffsetDateTime.parse(time)).isNotNull());
  }

  private static void collect(JsonNode node, List<String> times) {
    if (node.isTextual() && TIME.matcher(node.asText()).matches()) {
      times.add(node.asText());
    }
    node.forEach(each -> collect(each, times));
  }

  private Walk granted() {
    Instant now = clock.instant();
    clock.set(Instant.parse("2026-11-17T08:00:00Z"));
    Walk walk = walks.register(Registered.preservation());
    walk.sendLetters();
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    if (walk.openSteps().contains("assess-grounds")) {
      walk.take("assess-grounds", "{'grounds':['none']}");
      walk.take("decide-measure", "{'decision':'grant'}");
    }
    walk.issueLetter();
    clock.set(now);
    return walk;
  }

  private String complete(Walk walk, String step) {
    return "/api/tasks/" + walk.task(step).task() + "/complete";
  }

  private ObjectNode request(String receivedAt) {
    ObjectNode body = json.valueToTree(Registered.preservation());
    return body.put("receivedAt", receivedAt);
  }

  private ObjectNode enquiry(String arrivedAt) {
    return json.createObjectNode()
        .put("kind", "status-enquiry")
        .put("channel", "diplomatic")
        .put("arrivedAt", arrivedAt);
  }

  private ObjectNode sent(String sentAt) {
    return json.createObjectNode()
        .put("channel", "internal")
        .put("sentAt", sentAt)
        .put("proof", "Court post book");
  }

  private ObjectNode result(String inEffectFrom) {
    return json.createObjectNode()
        .put("outcome", "executed")
        .put("result", "Preserved.")
        .put("inEffectFrom", inEffectFrom)
        .put("reassess", false);
  }

  private JsonNode entry(String file, String kind) throws Exception {
    JsonNode last = com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    for (JsonNode entry : read(file + "/journal").path("items")) {
      last = entry.path("kind").asText().equals(kind) ? entry : last;
    }
    return last;
  }

  private static void assertSaid(JsonNode time) {
    assertThat(OffsetDateTime.parse(time.asText()).toInstant()).isEqualTo(SAID);
  }

  private void assertRefused(String address, String field, Consumer<ObjectNode> body)
      throws Exception {
    ObjectNode node = json.createObjectNode();
    body.accept(node);
    assertRefused(address, field, node);
  }

  private void assertRefused(String address, String field, ObjectNode body) throws Exception {
    JsonNode problem = json(call(address, body, 422));
    assertThat(problem.path("errors").path(field).asText()).contains("offset");
    assertThat(problem.path("errors")).hasSize(1);
  }

  private MockHttpServletResponse call(String address, ObjectNode body, int status)
      throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(
                post(address)
                    .with(httpBasic("caseworker", "demo"))
                    .locale(java.util.Locale.ENGLISH)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(body.toString()))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
    return answer;
  }

  private JsonNode json(MockHttpServletResponse answer) throws Exception {
    return json.readTree(answer.getContentAsByteArray());
  }

  private JsonNode read(String address) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get(address).with(httpBasic("supervisor", "demo"))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return json(answer);
  }
}
