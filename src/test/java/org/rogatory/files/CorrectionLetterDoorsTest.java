package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.correction.DraftAuthorityCorrection;
import org.rogatory.incoming.correction.DraftCorrection;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What sent letters said and was corrected since is told by letters of their own. */
@RogatoryTest
@Tag("database")
@Clause("40(12)(b)")
class CorrectionLetterDoorsTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired ObjectMapper json;
  @Autowired TestClock clock;
  @Autowired Deadlines deadlines;

  private Walk walk;

  @Test
  void byApiStateAndAuthorityAreToldWhatWasSaidAndHowItReadsNow() throws Exception {
    walk = inExecution();
    String said = walk.measure(1).description().orElseThrow();

    send(described().put("tellState", true).put("tellAuthorities", true))
        .andExpect(status().isOk());
    walk.runJobs();

    Letter state = last(DraftCorrection.KIND);
    Letter authority = last(DraftAuthorityCorrection.KIND);
    for (Letter letter : List.of(state, authority)) {
      assertThat(letter.state()).isEqualTo(LetterState.DRAFT);
      assertThat(letter.parts().fixed())
          .contains(
              "Measure 1, what exactly is asked for",
              "We wrote in " + walk.reference() + "/L",
              ": " + said,
              "It reads now: The mails of October")
          .doesNotContain("Measure 2");
    }
    assertThat(authority.envelope().addressee()).isNotEqualTo(state.envelope().addressee());
    rebuilding.compare(walk.reference());

    walk.finishLetters();

    assertThat(last(DraftCorrection.KIND).state()).isEqualTo(LetterState.SENT);
    assertThat(last(DraftAuthorityCorrection.KIND).state()).isEqualTo(LetterState.SENT);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
    rebuilding.compare(walk.reference());
  }

  @Test
  void byPageNothingIsTickedBeforehandAndTheOffenceIsToldToTheAuthority() throws Exception {
    walk = inExecution();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/correct";
    Document begun = visitor.page(page);
    assertThat(begun.select(".notice li").text())
        .contains("it says: ", "Offences", "Measure 1, kind of assistance");
    assertThat(begun.select("[name=tellState][checked], [name=tellAuthorities][checked]"))
        .isEmpty();

    Visitor.Form form =
        Visitor.form(begun, page)
            .with(
                "offences[0].penaltyMonths",
                "120",
                "tellAuthorities",
                "true",
                "reason",
                "Misread: ten years");
    assertThat(visitor.send(visitor.lookedAt(form)).getStatus()).isEqualTo(302);
    walk.runJobs();

    Letter letter = last(DraftAuthorityCorrection.KIND);
    assertThat(letter.parts().fixed()).contains("Offences", "10 years of deprivation of liberty");
    assertThat(walk.letters()).noneMatch(one -> one.is(DraftCorrection.KIND));
  }

  @Test
  void whatNoSentLetterSaidIsNotToldAndNothingIsCorrected() throws Exception {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));

    send(described().put("tellAuthorities", true))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.tellAuthorities").exists());
    send(described().put("tellState", true))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.tellState").exists());

    assertThat(walk.measure(1).description()).isNotEqualTo(Optional.of("The mails of October"));
    assertThat(walk.letters()).noneMatch(one -> one.is(DraftCorrection.KIND));
  }

  /** Who did not tick it when correcting can have it told later. */
  @Test
  void whatWasCorrectedBeforeIsToldLater() throws Exception {
    walk = inExecution();
    send(described()).andExpect(status().isOk());
    send(described()).andExpect(status().isUnprocessableEntity());

    send(described().put("tellState", true)).andExpect(status().isOk());
    walk.runJobs();

    assertThat(last(DraftCorrection.KIND).parts().fixed())
        .contains("It reads now: The mails of October");
  }

  @Test
  void aLetterOfCorrectionThatWasSentIsNotWrittenAgain() throws Exception {
    walk = inExecution();
    send(described().put("tellState", true)).andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();

    ObjectNode again = described().put("tellState", true);
    ((ObjectNode) again.withArray("measures").get(0)).put("description", "The mails of May");
    send(again).andExpect(status().isOk());
    walk.runJobs();

    assertThat(last(DraftCorrection.KIND).parts().fixed())
        .contains(": The mails of October", "It reads now: The mails of May");
  }

  /** What the State supplies reaches who executes it: nobody has to ask for it. */
  @Test
  @Clause({"40(12)(b)", "40(16)"})
  void whatTheStateSuppliesIsWrittenToTheAuthorityThatIsAtWork() throws Exception {
    walk = inExecution();

    messages(
            "{'kind':'supplementary-information','channel':'central-authority-electronic','arrivedAt':'"
                + clock.instant()
                + "','contents':{'identification':'Account hinge at Foo Inc.'},"
                + "'how':{'identification':'replace'},'text':'Not lintel.'}")
        .andExpect(status().isOk());
    walk.runJobs();

    Letter letter = last(DraftAuthorityCorrection.KIND);
    assertThat(letter.state()).isEqualTo(LetterState.DRAFT);
    assertThat(letter.parts().fixed())
        .contains(
            "It concerns what you have not reported on",
            "measure 1 (",
            "The day by which you report stays",
            "(in place of what we transmitted under it)",
            "Account hinge at Foo Inc.",
            "The requesting State writes besides",
            "Not lintel.")
        .doesNotContain("turned out to be wrong", "kept confidential");
    assertThat(deadlines.of(walk.reference()).stream().filter(Deadline::isRunning))
        .anyMatch(
            deadline ->
                deadline.kind() == RequestDeadline.AUTHORITY_NOTICE
                    && deadline.matter().equals(letter.matter()));
    rebuilding.compare(walk.reference());

    walk.finishLetters();
    send(described()).andExpect(status().isOk());
    walk.runJobs();

    assertThat(last(DraftAuthorityCorrection.KIND).parts().fixed())
        .contains("It reads now: The mails of October")
        .doesNotContain("hinge");
  }

  /** What the request says of a preservation changed: nobody confirms it without having looked. */
  @Test
  @Clause({"40(16)", "42(4)"})
  void aPreservationIsNotConfirmedUnseenWhereAnotherAccountIsMeantByNow() throws Exception {
    walk = walks.register(Registered.preservation());
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.finishLetters();
    clock.advance(Duration.ofMinutes(5));
    messages(
            "{'kind':'supplementary-information','channel':'central-authority-electronic','arrivedAt':'"
                + clock.instant()
                + "','contents':{'identification':'Account hinge at Foo Inc.'},"
                + "'how':{'identification':'replace'}}")
        .andExpect(status().isOk());
    walk.runJobs();
    assertThat(last(DraftAuthorityCorrection.KIND).parts().fixed()).contains("hinge at Foo Inc.");
    String result =
        "{'outcome':'executed','result':'The mailbox.','inEffectFrom':'"
            + clock.instant()
            + "','warningsRead':";

    assertThatThrownBy(() -> walk.take("record-result", result + "false}"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("warningsRead");
    walk.take("record-result", result + "true}");

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.EXECUTED);
  }

  /** Confidentiality that is asked for later reaches who is at work, 40(20). */
  @Test
  @Clause("40(20)")
  void confidentialityAskedForLaterIsWrittenToTheAuthorityWithItsParagraph() throws Exception {
    walk = inExecution();

    send(registered().put("confidential", true).put("confidentialityScope", "The whole request"))
        .andExpect(status().isOk());
    walk.runJobs();

    assertThat(last(DraftAuthorityCorrection.KIND).parts().fixed())
        .contains(
            "now asks that the request and its substance be kept confidential",
            "please tell us before anything is disclosed",
            "The whole request")
        .doesNotContain("We wrote", "It reads now");
  }

  /** What presses only now has an earlier day, from the sending of the letter that says why. */
  @Test
  @Clause({"2(o)", "40(12)(b)"})
  void anEmergencyFoundLaterGivesTheAuthorityAnEarlierDay() throws Exception {
    walk = inExecution();
    LocalDate before = walk.measure(1).execution().executeBy().orElseThrow();

    send(registered()
            .put("emergency", true)
            .put("emergencyFacts", "A hostage is held")
            .put("atRisk", "The logs are kept for two days"))
        .andExpect(status().isOk());
    walk.runJobs();

    assertThat(last(DraftAuthorityCorrection.KIND).parts().fixed())
        .contains("Please report within", "A hostage is held", "The logs are kept for two days")
        .doesNotContain("We wrote");
    assertThat(walk.measure(1).execution().executeBy()).contains(before);

    walk.finishLetters();

    assertThat(walk.measure(1).execution().executeBy().orElseThrow()).isBefore(before);
    rebuilding.compare(walk.reference());
  }

  /** Nothing presses whoever has reported: the letter says what was written otherwise. */
  @Test
  @Clause({"2(o)", "40(12)(b)"})
  void anAuthorityThatHasReportedMeanwhileReadsWhatWasCorrectedAndNoEmptyLetter() throws Exception {
    walk = inExecution();
    send(registered().put("urgent", true).put("urgencyReason", "A hearing comes near"))
        .andExpect(status().isOk());
    walk.runJobs();
    assertThat(last(DraftAuthorityCorrection.KIND).parts().fixed())
        .contains("Please report within");

    walk.take("record-result", "{'outcome':'executed','result':'The data.','warningsRead':true}");
    walk.runJobs();
    walk.finishLetters();

    assertThat(last(DraftAuthorityCorrection.KIND).state()).isEqualTo(LetterState.SENT);
    assertThat(last(DraftAuthorityCorrection.KIND).parts().fixed())
        .contains("which you have reported on already", "It reads now: Yes", "A hearing comes near")
        .doesNotContain("Please report within");
    rebuilding.compare(walk.reference());
  }

  /** Of eight persons the one that changed. */
  @Test
  void ofSeveralPersonsOnlyTheOneThatChangedIsToldAndWhatWasGivenUpIsNotToldAgain()
      throws Exception {
    walk = inExecution();
    ObjectNode said = registered().put("sameMatter", true);
    person(said, "Jane Roe");
    person(said, "Somebody else entirely");
    send(said).andExpect(status().isOk());
    walk.runJobs();
    assertThat(last(DraftAuthorityCorrection.KIND).parts().fixed())
        .contains("This has been added", "Jane Roe", "Somebody else entirely")
        .doesNotContain("We wrote");
    drop();

    ObjectNode again = registered().put("sameMatter", true);
    ((ObjectNode) again.withArray("subjects").get(0)).put("name", "Jane Rowe");
    send(again).andExpect(status().isOk());
    walk.runJobs();

    assertThat(last(DraftAuthorityCorrection.KIND).parts().fixed())
        .contains("We wrote", "Jane Roe", "Jane Rowe")
        .doesNotContain("Somebody else entirely");
  }

  private static void person(ObjectNode said, String name) {
    said.withArray("subjects").addObject().put("kind", "natural-person").put("name", name);
  }

  private void drop() {
    walk.take("prepare-letter", "{'text':'x','closing':'x','course':'drop'}");
  }

  private ResultActions messages(String said) throws Exception {
    return mvc.perform(
        Calls.said(
            "caseworker",
            "/api/requests/" + walk.reference() + "/messages",
            said.replace('\'', '"')));
  }

  private Walk inExecution() {
    Walk begun = walks.register(Registered.complete(Assistance.CONTENT_DATA));
    begun.finishLetters();
    begun.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    begun.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    begun.take("decide-measure", "{'decision':'grant'}");
    begun.finishLetters();
    return begun;
  }

  private ObjectNode registered() throws Exception {
    ObjectNode said =
        (ObjectNode)
            json.readTree(
                mvc.perform(
                        get("/api/requests/" + walk.reference() + "/corrections")
                            .with(httpBasic("caseworker", "demo")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
    return said.put("reason", "Misread");
  }

  private ObjectNode described() throws Exception {
    ObjectNode said = registered().put("sameMatter", true);
    ((ObjectNode) said.withArray("measures").get(0)).put("description", "The mails of October");
    return said;
  }

  private ResultActions send(ObjectNode said) throws Exception {
    return mvc.perform(
        Calls.said(
            "caseworker", "/api/requests/" + walk.reference() + "/corrections", said.toString()));
  }

  private Letter last(LetterKind kind) {
    return walk.letters().stream()
        .filter(one -> one.is(kind))
        .reduce((one, next) -> next)
        .orElseThrow();
  }
}
