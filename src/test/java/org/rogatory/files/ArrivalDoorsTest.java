package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Stated;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.arrival.Arrival;
import org.rogatory.incoming.arrival.ArrivalKind;
import org.rogatory.incoming.arrival.Arrivals;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.web.Fields;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** What arrives is judged alike and written down alike, by whichever door it comes. */
@RogatoryTest
@Tag("database")
class ArrivalDoorsTest {

  private static final String LATER = "2026-11-19T08:00";
  private static final Instant IN_THAT_MINUTE = Instant.parse("2026-11-19T07:00:10Z");
  private static final Pattern ITEM = Pattern.compile("(\\w+)\\[(.+)]");
  private static final Pattern PLAIN = Pattern.compile("true|false|\\d+");
  private static final int TAKEN = 200;
  private static final int NOT_NOW = 409;
  private static final int WRONG = 422;

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired TestClock clock;
  @Autowired Journal journal;
  @Autowired ObjectMapper json;

  /** Where the file stands when something arrives. */
  enum Standing {
    WRITTEN {
      @Override
      Walk register(Walks walks) {
        return walks.register(Registered.complete(Assistance.STORED_DATA, Assistance.SERVICE));
      }
    },
    ORAL {
      @Override
      Walk register(Walks walks) {
        NewRequest written = Registered.complete(Assistance.STORED_DATA);
        return walks.register(Registered.by(Channel.ORAL, written));
      }
    },
    CONSULTED {
      @Override
      Walk register(Walks walks) {
        Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA));
        walk.finishLetters();
        walk.take(
            "triage-request",
            "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
        walk.take(
            "assess-grounds",
            "{'allowedInSimilarCase':'no','grounds':['prohibited-domestically'],'facts':{'prohibited-domestically.domestic-provision':'Section 12'},"
                + "'conditions':['Only at the trial.'],'consult':true}");
        walk.finishLetters();
        return walk;
      }
    },
    WITHDRAWN {
      @Override
      Walk register(Walks walks) {
        Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA));
        walk.happens(verbs -> Withdrawing.of(verbs).request(Way.by(Channel.DIPLOMATIC), null));
        return walk;
      }
    };

    abstract Walk register(Walks walks);
  }

  /**
   * What is sent to both doors, as names and values, and what both must answer.
   *
   * @param wrong the fields that are named; none where it is taken, or is not possible now
   */
  record Sent(Standing standing, String kind, List<String> fields, int status, Set<String> wrong) {

    Sent with(String... more) {
      return new Sent(standing, kind, List.of(more), status, wrong);
    }

    String value(String name, String otherwise) {
      int at = fields.indexOf(name);
      return at < 0 ? otherwise : fields.get(at + 1);
    }
  }

  private static Sent taken(Standing standing, String kind) {
    return new Sent(standing, kind, List.of(), TAKEN, Set.of());
  }

  private static Sent notNow(Standing standing, String kind) {
    return new Sent(standing, kind, List.of(), NOT_NOW, Set.of());
  }

  private static Sent wrong(Standing standing, String kind, String... fields) {
    return new Sent(standing, kind, List.of(), WRONG, Set.of(fields));
  }

  static Stream<Sent> sent() {
    return Stream.concat(supplements(), Stream.concat(replies(), others()));
  }

  private static Stream<Sent> supplements() {
    String kind = "supplementary-information";
    Standing at = Standing.WRITTEN;
    return Stream.of(
        taken(at, kind).with("contents[facts]", " On 3 August. ", "contents[purpose]", " "),
        taken(at, kind).with("contents[facts]", "In March.", "how[facts]", "replace"),
        taken(at, kind).with("text", "Nothing more is known."),
        taken(Standing.WITHDRAWN, kind).with("text", "Late."),
        wrong(at, kind, "contents[foo]").with("contents[foo]", "x"),
        wrong(at, kind, "how[foo]").with("contents[facts]", "x", "how[foo]", "add"),
        wrong(at, kind, "contents"),
        wrong(at, kind, "contents").with("contents[facts]", " ", "text", " "),
        wrong(at, kind, "contents[facts]").with("how[facts]", "replace", "text", "See above"),
        wrong(at, kind, "arrivedAt").with("text", "x", "arrivedAt", "2099-01-01T08:00"),
        wrong(at, kind, "arrivedAt").with("text", "x", "arrivedAt", "2020-01-01T08:00"),
        wrong(at, kind, "contents[facts]").with("contents[facts]", "x".repeat(20001)));
  }

  private static Stream<Sent> replies() {
    String kind = "consultation-reply";
    Standing at = Standing.CONSULTED;
    return Stream.of(
        taken(at, kind).with("measure", "1", "text", " Agreed. ", "conditionsAccepted", "true"),
        taken(at, kind).with("measure", "1", "text", "No.", "conditionsAccepted", "false"),
        wrong(at, kind, "conditionsAccepted").with("measure", "1", "text", "Agreed."),
        wrong(at, kind, "measure").with("text", "Agreed.", "conditionsAccepted", "true"),
        wrong(at, kind, "measure").with("measure", "7", "text", "Agreed."),
        wrong(at, kind, "text").with("measure", "1", "text", " "),
        wrong(at, kind, "measure", "text"),
        notNow(Standing.WRITTEN, kind).with("measure", "1", "text", "Agreed."));
  }

  private static Stream<Sent> others() {
    Standing at = Standing.WRITTEN;
    return Stream.of(
        taken(at, "status-enquiry").with("text", " How does it stand? "),
        taken(at, "status-enquiry").with("text", "  "),
        taken(Standing.WITHDRAWN, "status-enquiry"),
        taken(at, "withdrawal").with("measure", "2", "text", "  "),
        taken(at, "withdrawal").with("whole", "true", "text", "Not needed."),
        wrong(at, "withdrawal", "measure"),
        wrong(at, "withdrawal", "measure").with("whole", "false"),
        wrong(at, "withdrawal", "measure").with("whole", "true", "measure", "1"),
        wrong(at, "withdrawal", "measure").with("measure", "0"),
        wrong(at, "withdrawal", "measure").with("measure", "7"),
        notNow(Standing.WITHDRAWN, "withdrawal").with("measure", "1"),
        notNow(Standing.WITHDRAWN, "withdrawal").with("whole", "true"),
        taken(Standing.ORAL, "written-confirmation"),
        wrong(Standing.ORAL, "written-confirmation", "channel").with("channel", "oral"),
        wrong(at, "written-confirmation", "kind"),
        taken(at, "further-measure").with("assistance", "traffic-data", "description", "30 days"),
        taken(at, "further-measure")
            .with("assistance", "service", "electronicEvidence", "no", "answerBy", "2026-12-24"),
        wrong(at, "further-measure", "assistance").with("description", "30 days"),
        wrong(at, "further-measure", "assistance").with("assistance", "foo"),
        notNow(Standing.WITHDRAWN, "further-measure").with("assistance", "service"),
        wrong(at, "document", "document"),
        wrong(at, "foo", "kind"),
        wrong(at, "", "kind"));
  }

  @BeforeEach
  void itIsTheMinuteOfArrival() {
    clock.set(IN_THAT_MINUTE);
  }

  @ParameterizedTest
  @MethodSource("sent")
  void bothDoorsAnswerAlike(Sent sent) throws Exception {
    Walk byPage = sent.standing().register(walks);
    Walk byApi = sent.standing().register(walks);
    int before = journal.of(byPage.reference()).size();

    Answer page = page(byPage.reference(), sent);
    Answer api = api(byApi.reference(), sent);

    assertThat(page).isEqualTo(new Answer(sent.status(), sent.wrong()));
    assertThat(api).isEqualTo(page);
    assertThat(written(byApi.reference(), before)).isEqualTo(written(byPage.reference(), before));
    assertThat(written(byPage.reference(), before).isEmpty()).isEqualTo(sent.status() != TAKEN);
  }

  /** What is said to be impossible is refused, whatever it says; all else is taken. */
  @ParameterizedTest
  @EnumSource(Standing.class)
  void whatIsOfferedIsWhatIsTaken(Standing standing) {
    for (ArrivalKind kind : ArrivalKind.values()) {
      Walk walk = standing.register(walks);
      if (kind.isPossible(walk.file())) {
        take(walk, kind);
      } else {
        assertThatThrownBy(() -> take(walk, kind))
            .as("%s of a request that is %s", kind, standing)
            .isInstanceOfAny(NotInThisState.class, BadInput.class);
      }
    }
  }

  @Test
  void aDocumentMayBeOlderThanItsRequestAndStandsInTheFileAfterwards() {
    Walk walk = Standing.WRITTEN.register(walks);
    int before = journal.of(walk.reference()).size();

    walk.happens(
        verbs -> {
          Arrival.Coming early =
              new Arrival.Coming(
                  Channel.DIPLOMATIC,
                  new Moment(Instant.parse("2026-10-01T08:00:00Z"), verbs.moment().zone()),
                  (pen, description, channel) ->
                      FileActs.of(pen).note(description + " by " + channel.id()));
          Arrivals.of(verbs).take(new Arrival.DocumentArrived(early, " The annex ", null));
        });

    assertThat(written(walk.reference(), before))
        .hasSize(1)
        .first()
        .asString()
        .contains("The annex by diplomatic")
        .contains("2026-10-01");
  }

  private static void take(Walk walk, ArrivalKind kind) {
    walk.happens(
        verbs -> {
          Arrival.Coming coming =
              new Arrival.Coming(
                  Channel.DIPLOMATIC, verbs.moment(), (pen, description, channel) -> {});
          Arrivals.of(verbs)
              .take(
                  switch (kind) {
                    case SUPPLEMENTARY_INFORMATION ->
                        new Arrival.SupplementArrived(coming, Map.of(), Map.of(), "More.", "none");
                    case CONSULTATION_REPLY ->
                        new Arrival.ReplyArrived(
                            coming, 1, null, "Yes.", true, List.of(), List.of(), Map.of(),
                            Map.of());
                    case STATUS_ENQUIRY -> new Arrival.EnquiryArrived(coming, null);
                    case WITHDRAWAL -> new Arrival.WithdrawalArrived(coming, null, true, null);
                    case WRITTEN_CONFIRMATION -> new Arrival.ConfirmationArrived(coming);
                    case FURTHER_MEASURE ->
                        new Arrival.MeasureArrived(
                            coming,
                            new NewRequest.NewMeasure(
                                Assistance.SERVICE, null, null, Stated.NO, null, null));
                    case END_OF_PROCEEDING -> new Arrival.ProceedingEnded(coming, 1, null);
                    case DOCUMENT -> new Arrival.DocumentArrived(coming, null, "none");
                  });
        });
  }

  /** What a door answered: its status, and the fields that it named. */
  record Answer(int status, Set<String> wrong) {}

  private Answer page(Reference file, Sent sent) throws Exception {
    MockMultipartHttpServletRequestBuilder form = multipart("/files/" + file + "/arrived");
    form.param("kind", sent.kind())
        .param("arrivedAt", sent.value("arrivedAt", LATER))
        .param("channel", sent.value("channel", "diplomatic"))
        .param("_once", UUID.randomUUID().toString());
    for (int i = 0; i < sent.fields().size(); i += 2) {
      String name = sent.fields().get(i);
      if (!Set.of("arrivedAt", "channel").contains(name)) {
        form.param(name, sent.fields().get(i + 1));
      }
    }
    MvcResult result =
        mvc.perform(form.with(csrf()).with(user("caseworker").roles("CASEWORKER"))).andReturn();
    if (("/files/" + file).equals(result.getResponse().getRedirectedUrl())) {
      return new Answer(TAKEN, Set.of());
    }
    Fields shown = (Fields) result.getModelAndView().getModel().get("fields");
    Set<String> wrong = new TreeSet<>();
    shown.problems().stream()
        .map(Fields.FieldProblem::field)
        .filter(field -> !field.isEmpty())
        .forEach(wrong::add);
    return new Answer(result.getResponse().getStatus(), wrong);
  }

  /** The same time as on the page, with its offset. */
  private Answer api(Reference file, Sent sent) throws Exception {
    ObjectNode body = json.createObjectNode();
    body.put("kind", sent.kind());
    body.put("channel", "diplomatic");
    body.put("arrivedAt", LATER + "+01:00");
    for (int i = 0; i < sent.fields().size(); i += 2) {
      String name = sent.fields().get(i);
      String offset = name.equals("arrivedAt") ? "+01:00" : "";
      put(body, name, sent.fields().get(i + 1) + offset);
    }
    MockHttpServletResponse answer =
        mvc.perform(
                Calls.said("caseworker", "/api/requests/" + file + "/messages", body.toString()))
            .andReturn()
            .getResponse();
    JsonNode errors = json.readTree(answer.getContentAsString()).path("errors");
    Set<String> wrong = new TreeSet<>();
    errors.fieldNames().forEachRemaining(wrong::add);
    return new Answer(answer.getStatus(), wrong);
  }

  private void put(ObjectNode body, String name, String value) throws Exception {
    Matcher item = ITEM.matcher(name);
    if (item.matches()) {
      body.withObject("/" + item.group(1)).put(item.group(2), value);
    } else {
      body.set(
          name,
          PLAIN.matcher(value).matches()
              ? json.readTree(value)
              : json.getNodeFactory().textNode(value));
    }
  }

  /** What was written into the journal since then, without the file's own name. */
  private List<String> written(Reference file, int before) {
    List<JournalEntry> all = journal.of(file);
    return all.subList(before, all.size()).stream()
        .map(
            entry ->
                "%s %s %s %s"
                    .formatted(entry.matter(), entry.provision(), when(entry), journal.read(entry))
                    .replace(file.value(), "this"))
        .toList();
  }

  /** The moment that was said, or now: what follows from an arrival happens when it is taken. */
  private static String when(JournalEntry entry) {
    Moment happened = entry.happened();
    boolean isNow = happened.day().equals(entry.recordedAt().atZone(happened.zone()).toLocalDate());
    return isNow ? "now" : happened.local().toString();
  }
}
