package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.execution.DraftRecallNotice;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.found.RecallReason;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Each authority at work is told to stop, and none waits for the letter to another, 40(12)(b). */
@RogatoryTest
@Tag("database")
@Clause("40(12)(b)")
class TwoAuthoritiesDoorsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";
  private static final String NO_GROUND = "{'grounds':['none'],'consult':false}";
  private static final String ISSUE =
      "{'text':'# Our letter\\n\\nSir or Madam,','closing':'Yours','course':'issue'}";
  private static final String SENT =
      "{'channel':'internal','sentAt':'%s','proof':'Receipt','looked':[]}";

  @Autowired Walks walks;
  @Autowired Journal journal;
  @Autowired Deadlines deadlines;
  @Autowired Rebuilding rebuilding;
  @Autowired MockMvc mvc;

  private Walk walk;

  @Test
  void whatWasTakenBackFromOneAndThenFromAnotherIsToldToBothAtOnce() throws Exception {
    walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.finishLetters();
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", NO_GROUND);
    walk.take("decide-measure", "{'decision':'grant','executor':'prosecutor-port-avery'}");
    walk.finishLetters();
    recall(1, RecallReason.OTHER_MATTER);
    walk.take("assess-grounds", NO_GROUND);
    walk.take("decide-measure", "{'decision':'grant','executor':'district-court-port-avery'}");
    walk.take("prepare-letter", 1, ISSUE, "caseworker");
    walk.take("send-letter", 1, SENT.formatted(walk.now()), "caseworker");

    recall(1, RecallReason.OTHER_KIND);

    assertThat(notices())
        .extracting(letter -> letter.envelope().addressee())
        .containsExactly(
            "Public Prosecutor’s Office of Port Avery",
            "District Court of Port Avery, Letters Rogatory Chamber");
    assertThat(notices().get(0).text()).contains("something else").doesNotContain("another kind");
    assertThat(notices().get(1).text()).contains("another kind").doesNotContain("something else");
    assertThat(deadlines.of(walk.reference()))
        .filteredOn(deadline -> deadline.kind() == RequestDeadline.AUTHORITY_NOTICE)
        .extracting(deadline -> deadline.matter())
        .containsExactlyInAnyOrderElementsOf(notices().stream().map(Letter::matter).toList());
    Document page = Visitor.login(mvc, "caseworker").page("/files/" + walk.reference());
    assertThat(walk.openTasks())
        .filteredOn(row -> row.step().equals("prepare-letter"))
        .hasSize(2)
        .allMatch(row -> !page.select("a[href='/tasks/" + row.task() + "']").isEmpty());
    walk.finishLetters();
    assertThat(notices()).allMatch(letter -> letter.state() == LetterState.SENT).hasSize(2);
    assertThat(walk.measure(1).execution().openRecalls()).isEmpty();
    assertThat(kinds()).filteredOn("recall-told"::equals).hasSize(2);
    rebuilding.compare(walk.reference());
  }

  @Test
  void twoMeasuresAtTwoAuthoritiesAreStoppedByTwoLetters() {
    transmitted(Assistance.STORED_DATA, Assistance.SERVICE);

    recall(1, RecallReason.OTHER_MATTER);
    recall(2, RecallReason.OTHER_MATTER);

    assertThat(notices()).hasSize(2).allMatch(letter -> letter.state() == LetterState.DRAFT);
    rebuilding.compare(walk.reference());
  }

  @Test
  void twoMeasuresAtOneAuthorityAreStoppedByOneLetterUntilItIsIssued() {
    transmitted(Assistance.STORED_DATA, Assistance.TRACING, Assistance.EXAMINATION);
    recall(1, RecallReason.OTHER_MATTER);
    recall(2, RecallReason.OTHER_MATTER);
    assertThat(notices()).hasSize(1);
    issue();
    assertThat(notices().get(0).text()).contains("Measure 1 of", "Measure 2 of");

    recall(3, RecallReason.OTHER_KIND);

    assertThat(notices()).hasSize(2);
    assertThat(notices().get(1).text()).contains("Measure 3 of").doesNotContain("Measure 1 of");
    walk.take("send-letter", SENT.formatted(walk.now()));
    assertThat(walk.measure(1).execution().openRecalls()).isEmpty();
    assertThat(walk.measure(3).execution().openRecalls())
        .as("its letter has not gone out")
        .hasSize(1);
    rebuilding.compare(walk.reference());
    issue();
    walk.take("send-letter", SENT.formatted(walk.now()));
    assertThat(walk.measure(3).execution().openRecalls()).isEmpty();
  }

  private void transmitted(Assistance... kinds) {
    walk = walks.register(Registered.complete(kinds));
    walk.finishLetters();
    walk.take("triage-request", TRIAGE);
    for (int number = 1; number <= kinds.length; number++) {
      walk.take("assess-grounds", number, NO_GROUND, "caseworker");
      walk.take("decide-measure", number, "{'decision':'grant'}", "caseworker");
    }
    walk.finishLetters();
    assertThat(walk.file().measures()).allMatch(each -> each.state() == MeasureState.IN_EXECUTION);
  }

  private void recall(int number, RecallReason because) {
    walk.happens(pen -> Executing.of(pen, number).recall(because));
    walk.runJobs();
  }

  private void issue() {
    walk.take("prepare-letter", "{'text':'# A\\n\\nSir or Madam,','course':'anew'}");
    walk.issueLetter();
  }

  private List<Letter> notices() {
    return walk.letters().stream().filter(letter -> letter.is(DraftRecallNotice.KIND)).toList();
  }

  private List<String> kinds() {
    return journal.of(walk.reference()).stream().map(JournalEntry::kind).toList();
  }
}
