package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rogatory.casefile.FileActs;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.letters.MadeLetters;
import org.rogatory.letters.MadeLetters.MadeLetter;
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

  private static final String NOTE = "Zzofficenote";
  private static final String CHANNEL = "central-authority-electronic";

  @Autowired Walks walks;
  @Autowired Steps steps;
  @Autowired ObjectMapper json;
  @Autowired ApplicationContext program;
  @Autowired TestClock clock;

  private final Set<String> seen = new TreeSet<>();
  private final Set<String> noted = new TreeSet<>();
  private MadeLetters made;
  private Walk walk;

  @BeforeEach
  void letters() {
    made = new MadeLetters(program);
  }

  @AfterAll
  void mostKindsOfLettersWereSeen() {
    assertThat(noted)
        .contains(
            "triage-request.remark",
            "triage-request.authenticityHow",
            "examine-supplement.authenticityHow",
            "assess-grounds.remark",
            "decide-measure.remark");
    assertThat(seen)
        .contains(
            "acknowledgement",
            "information-request",
            "information-reminder",
            "consultation-refusal",
            "consultation-postponement",
            "refusal",
            "postponement",
            "resumption",
            "outside-convention",
            "not-accepted",
            "transmittal",
            "chaser",
            "stop-notice",
            "results",
            "preservation-confirmation",
            "status-reply");
  }

  @Test
  void ofARefusalWithQuestionsAndAConsultation() {
    walk = walks.register(Registered.complete(Assistance.CONTENT_DATA, Assistance.STORED_DATA));
    note();
    take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'verified','accepted':true,"
            + "'deficient':{'identification':'The period of use is missing.'},"
            + "'questions':'Is the account still used?'}");
    send();
    walk.happens(pen -> Waiving.of(pen).overdue(1));
    send();
    walk.happens(
        pen ->
            Supplementing.of(pen)
                .received(Information.adding(CHANNEL, Map.of("identification", "In August."))));
    take("examine-supplement", "{'sufficient':{'identification':true},'noLongerNeeded':false}");
    take(
        "assess-grounds",
        "{'grounds':['no-dual-criminality','persecution','prohibited-domestically'],"
            + "'facts':{'persecution.prejudice-feared':'Political opinions',"
            + "'prohibited-domestically.domestic-provision':'Section 12'},"
            + "'noConditions':'The law knows no exception.','consult':true}");
    assertThat(text("consultation-refusal"))
        .contains("Political opinions", "Section 12", "The law knows no exception.");
    send();
    walk.happens(pen -> Consulting.of(pen, 1).replied(CHANNEL, "Understood.", false, List.of()));
    take(
        "decide-measure",
        "{'decision':'refuse','grounds':['persecution'],'reasons':'He would be punished for"
            + " political opinions.','warningsRead':true}");
    send();
  }

  @Test
  void ofAnExecutionThatIsChasedAskedAfterAndAnswered() {
    inExecution(Registered.complete(Assistance.SERVICE));
    walk.happens(pen -> Executing.of(pen, 1).overdue());
    send();
    walk.happens(pen -> Enquiring.of(pen).received(CHANNEL, "How does it stand?"));
    send();
    take("record-result", "{'outcome':'executed','result':'Served.'}");
    send();
  }

  @Test
  void ofAnExecutionThatIsStopped() {
    inExecution(Registered.complete(Assistance.SEARCH_SEIZURE));
    walk.happens(pen -> Withdrawing.of(pen).measure(1, CHANNEL, null));
    send();
  }

  @Test
  void ofAPreservation() {
    walk = walks.register(Registered.preservation());
    note();
    take("triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    send();
    String from = clock.instant().toString();
    take(
        "record-result",
        "{'outcome':'executed','result':'The mailbox.','inEffectFrom':'" + from + "'}");
    send();
  }

  @Test
  void ofAPostponement() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    note();
    take("triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    take(
        "assess-grounds",
        "{'grounds':['postponement'],'facts':{'postponement.interfering-proceeding':'4/26'},"
            + "'noConditions':'It would warn the suspects.','consult':false}");
    send();
    walk.happens(pen -> Consulting.of(pen, 1).replied(CHANNEL, "Understood.", false, List.of()));
    String review = LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC")).plusDays(30).toString();
    take(
        "decide-measure",
        "{'decision':'postpone','proceeding':'4/26','reviewOn':'"
            + review
            + "','reasons':'It would warn the suspects.'}");
    send();
    walk.happens(pen -> Approving.of(pen, 1).reviewDue());
    take("review-postponement", "{'review':'resume'}");
    send();
  }

  @Test
  void ofWhatIsOutside() {
    walk = walks.register(Registered.forOtherCrime(Assistance.TRANSFER_IN_CUSTODY));
    note();
    take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':false}");
    send();
  }

  @Test
  void ofWhatIsNotAccepted() {
    walk = walks.register(Registered.preservation());
    note();
    take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'unverified','accepted':true}");
    send();
    walk.happens(pen -> Supplementing.of(pen).received(Information.enclosed(CHANNEL)));
    take(
        "examine-supplement",
        "{'authenticity':'failed','notAccepted':true,'noLongerNeeded':false}");
    send();
  }

  private void inExecution(NewRequest request) {
    walk = walks.register(request);
    note();
    take("triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    take("assess-grounds", "{'grounds':['none'],'consult':false}");
    take("decide-measure", "{'decision':'grant'}");
    send();
  }

  /** Somebody notes something that belongs to no step. */
  private void note() {
    check();
    walk.happens(pen -> FileActs.of(pen.pen()).note(NOTE + " of the file"));
  }

  /** A step is taken, with a note in each field that only the office reads. */
  private void take(String step, String said) {
    ObjectNode node = read(said);
    for (RecordComponent part : steps.get(step).form().getRecordComponents()) {
      ReadBy reader = part.getAnnotation(ReadBy.class);
      if (reader != null && reader.value() == Reader.OFFICE && part.getType() == String.class) {
        node.put(part.getName(), NOTE + " " + part.getName());
        noted.add(step + "." + part.getName());
      }
    }
    node.path("grounds").forEach(ground -> noteFor(node, ground.asText()));
    walk.takeAsWritten(step, node);
    check();
  }

  private static void noteFor(ObjectNode node, String ground) {
    if (!ground.equals("none") && node.has("facts")) {
      Arrays.stream(NeededFact.values())
          .filter(fact -> fact.reader() == Reader.OFFICE)
          .filter(fact -> fact != NeededFact.REVIEW_DATE && fact != NeededFact.PARAGRAPH_21)
          .forEach(
              fact ->
                  node.withObject("facts").put(ground + "." + fact.id(), NOTE + " " + fact.id()));
    }
  }

  private void send() {
    check();
    walk.finishLetters();
    check();
  }

  /** What is drafted has no note, in any language; nor has what was sent. */
  private void check() {
    List<MadeLetter> all = made.of(walk.reference());
    all.forEach(letter -> seen.add(letter.kind()));
    assertThat(all).allSatisfy(letter -> assertThat(letter.text()).doesNotContain(NOTE));
    assertThat(walk.letters()).allSatisfy(letter -> assertThat(letter.text()).doesNotContain(NOTE));
  }

  private String text(String kind) {
    return made.of(walk.reference()).stream()
        .filter(letter -> letter.kind().equals(kind))
        .map(MadeLetter::text)
        .collect(Collectors.joining("\n"));
  }

  private ObjectNode read(String said) {
    try {
      return (ObjectNode) json.readTree(said.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
