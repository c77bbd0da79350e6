package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.scope.Exit;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.found.ScopeAnswer;
import org.rogatory.incoming.found.Triage;
import org.rogatory.incoming.grounds.DraftRefusal;
import org.rogatory.incoming.triage.Triaging;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What letters say of another treaty is what register and file know of it, 40(7), Article 60. */
@RogatoryTest
class TreatiesInLettersTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],"
          + "'accepted':false,'exits':['%s']}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Treaties treaties;

  @AfterEach
  void forget() {
    treaties.forget();
  }

  @Test
  @Clause("60, note 5")
  void noTreatyIsAWayWhereTheRegisterSaysThatNoneBinds() {
    InMemory file = outside().noTreaty();

    assertThatThrownBy(() -> Triaging.of(file.verbs()).settle(leaving(Exit.OTHER_TREATY)))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys("exits"));
    Triaging.of(file.verbs()).settle(leaving(Exit.DOMESTIC_LAW));
    assertThat(file.measure().scope().exits()).containsExactly(Exit.DOMESTIC_LAW);

    InMemory unknown = outside();
    Triaging.of(unknown.verbs()).settle(leaving(Exit.OTHER_TREATY));
    assertThat(unknown.measure().scope().exits()).containsExactly(Exit.OTHER_TREATY);
  }

  @Test
  @Clause("60, note 5")
  void norByApiOrByPage() throws Exception {
    treaties.exclude();
    Walk walk = walks.register(Registered.forOtherCrime(Assistance.TRANSFER_IN_CUSTODY));
    String task = walk.task("triage-request").task();

    mvc.perform(
            Calls.said(
                "caseworker", "/api/tasks/" + task + "/complete", TRIAGE.formatted("other-treaty")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.exits").exists());

    Visitor visitor = Visitor.login(mvc, "caseworker");
    var answer =
        visitor.send(
            visitor
                .form("/tasks/" + task, "/tasks/" + task)
                .with("legalBasis", "convention", "authenticity", "verified")
                .with("authenticityBy", "call-back", "accepted", "false")
                .with("exits", "other-treaty"));
    assertThat(answer.getContentAsString()).contains("no other treaty binds the two States");
    assertThat(walk.openSteps()).contains("triage-request");
  }

  @Test
  @Clause({"40(7)", "40(25)"})
  void aRefusalOnAnotherTreatyNamesItsArticle() {
    treaties.bind("Treaty of Ostra");
    Walk walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.take(
        "triage-request",
        "{'legalBasis':'other-treaty','treaty':'Treaty of Ostra','authenticity':'verified','accepted':true}");
    walk.finishLetters();
    walk.take(
        "assess-grounds",
        "{'grounds':['other-treaty'],'facts':{'other-treaty.treaty-article':'Article 5(3)'},"
            + "'consult':false}");
    walk.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['other-treaty'],'warningsRead':true,"
            + "'reasons':'The offence is punishable by less than one year, which the treaty excludes.'}");

    assertThat(walk.letters())
        .filteredOn(letter -> letter.is(DraftRefusal.KIND))
        .singleElement()
        .satisfies(letter -> assertThat(letter.text()).contains("Article 5(3)"));
  }

  private static InMemory outside() {
    return InMemory.of(Registered.forOtherCrime(Assistance.TRANSFER_IN_CUSTODY));
  }

  private static Triage leaving(Exit exit) {
    return new Triage(
        LegalBasis.CONVENTION,
        null,
        new OriginFound(Authenticity.VERIFIED, List.of(), "Called back"),
        false,
        null,
        Map.of(),
        null,
        Map.of(1, new ScopeAnswer(null, null, Set.of(exit))),
        null,
        null);
  }
}
