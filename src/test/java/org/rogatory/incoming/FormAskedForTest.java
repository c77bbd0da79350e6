package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.Formality;
import org.rogatory.deadlines.Sweeps;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.supplement.DraftInformationReminder;
import org.rogatory.incoming.contents.supplement.DraftInformationRequest;
import org.rogatory.incoming.execution.DraftTransmittal;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.letters.Letter;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A language that we do not accept and an origin that is not established are asked about, 40(13),
 * 40(16); only what was asked for in vain is a ground, 40(21)(a).
 */
@RogatoryTest
@Tag("database")
@Clause({"40(13)", "40(16)"})
class FormAskedForTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'%s','accepted':true}";

  private static final String DOUBTED =
      "{'legalBasis':'convention','authenticity':'unverified','accepted':true,"
          + "'deficient':{'necessity':'It is not said why it is urgent.'}}";

  @Autowired Walks walks;
  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;
  @Autowired TestClock clock;
  @Autowired Sweeps sweeps;
  @Autowired Rebuilding rebuilding;

  @Test
  void aTranslationIsAskedForAndCuresTheLanguage() throws Exception {
    Walk walk = walks.register(inGerman());
    walk.take("triage-request", TRIAGE.formatted("verified"));
    assertThat(walk.file().supplement(1).askedFormalities()).containsExactly(Formality.LANGUAGE);
    assertThat(walk.letters())
        .last()
        .satisfies(l -> assertThat(l.text()).contains("English, French"));
    notInConformity(walk, "no", "40(16)");

    walk.finishLetters();
    notInConformity(walk, "no", "40(16)");
    arrives(walk);
    notInConformity(walk, "no", "40(16)");
    walk.take("examine-supplement", "{'translation':'fr','noLongerNeeded':false}");

    assertThat(walk.file().supplement(1).stage()).isEqualTo(Supplement.Stage.SETTLED);
    notInConformity(walk, "no", "40(16)");
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void aTranslationIntoALanguageThatWeDoNotAcceptCuresNothing() throws Exception {
    Walk walk = walks.register(inGerman());
    walk.take("triage-request", TRIAGE.formatted("verified"));
    walk.finishLetters();
    arrives(walk);

    assertThatThrownBy(
            () -> walk.take("examine-supplement", "{'translation':'ru','noLongerNeeded':false}"))
        .isInstanceOf(BadInput.class);
    walk.take("examine-supplement", "{'noLongerNeeded':false}");

    assertThat(walk.file().supplement(1).stage()).isEqualTo(Supplement.Stage.IN_PREPARATION);
  }

  @Test
  void anOriginThatIsNotEstablishedIsAskedAboutAndNothingIsGrantedMeanwhile() {
    Walk walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.take("triage-request", TRIAGE.formatted("unverified"));
    walk.finishLetters();
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");

    assertThatThrownBy(() -> walk.take("decide-measure", "{'decision':'grant'}"))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class, e -> assertThat(e.provision()).hasToString("40(13)"));
    arrives(walk);
    walk.take(
        "examine-supplement",
        "{'authenticity':'verified','authenticityHow':'Confirmed by the ministry','noLongerNeeded':false}");
    walk.take("decide-measure", "{'decision':'grant'}");

    assertThat(walk.file().formalities().authenticity()).isEqualTo(Authenticity.VERIFIED);
    assertThat(walk.file().supplement(1).stage()).isEqualTo(Supplement.Stage.SETTLED);
  }

  @Test
  void aPreservationIsNotExecutedBeforeItsRequestIsAuthentic() {
    Walk walk = walks.register(Registered.preservation());
    walk.take("triage-request", TRIAGE.formatted("unverified"));
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_INFORMATION);
    walk.finishLetters();
    assertThat(walk.letters()).noneMatch(letter -> letter.is(DraftTransmittal.KIND));
    arrives(walk);
    assertThatThrownBy(() -> walk.take("examine-supplement", "{'noLongerNeeded':true}"))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class, e -> assertThat(e.provision()).hasToString("40(13)"));

    walk.take(
        "examine-supplement",
        "{'authenticity':'verified','authenticityHow':'Called back','noLongerNeeded':false}");

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.GRANTED);
    assertThat(walk.letters()).anyMatch(letter -> letter.is(DraftTransmittal.KIND));
    assertThat(walk.openSteps()).containsExactly("prepare-letter");
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void nobodyWaitsForWhatWasEstablishedMeanwhile() {
    Walk walk = walks.register(Registered.preservation());
    walk.take("triage-request", TRIAGE.formatted("unverified"));
    walk.finishLetters();

    walk.happens(pen -> Filing.of(pen).authenticated(Authenticity.VERIFIED, "Called back"));

    assertThat(walk.file().supplement(1).stage()).isEqualTo(Supplement.Stage.CANCELLED);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.GRANTED);
    assertThat(walk.openSteps()).containsExactly("prepare-letter");
  }

  @Test
  void whatElseWasAskedIsStillAskedAndTheOriginNoLonger() {
    Walk walk = walks.register(Registered.preservation());
    walk.take("triage-request", DOUBTED);
    walk.finishLetters();
    assertThat(walk.file().supplement(1).wantingFormalities()).isNotEmpty();

    walk.happens(pen -> Filing.of(pen).authenticated(Authenticity.VERIFIED, "Called back"));
    Supplement asked = walk.file().supplement(1);
    assertThat(asked.stage()).isEqualTo(Supplement.Stage.SENT);
    assertThat(asked.wantingFormalities()).isEmpty();
    assertThat(asked.wanting()).containsExactly(ContentItem.NECESSITY);
    rebuilding.compare(walk.reference());

    clock.advance(Duration.ofDays(120));
    sweeps.sweep(walk.reference());
    walk.runJobs();
    assertThat(lastLetter(walk).kind()).isEqualTo(DraftInformationReminder.KIND);
    assertThat(lastLetter(walk).text())
        .contains("Why the measure is needed")
        .doesNotContain("authentic");
    rebuilding.compare(walk.reference());
  }

  @Test
  void aLetterInPreparationAsksForTheRestOnly() {
    Walk walk = walks.register(Registered.preservation());
    walk.take("triage-request", DOUBTED);
    assertThat(lastLetter(walk).text()).contains("authentic");
    String task = walk.task("prepare-letter").task();

    walk.happens(pen -> Filing.of(pen).authenticated(Authenticity.VERIFIED, "Called back"));

    assertThat(lastLetter(walk).kind()).isEqualTo(DraftInformationRequest.KIND);
    assertThat(walk.task("prepare-letter").task()).isEqualTo(task);
    walk.finishLetters();
    assertThat(lastLetter(walk).text()).doesNotContain("authentic");
    assertThat(walk.file().supplement(1).stage()).isEqualTo(Supplement.Stage.SENT);
    rebuilding.compare(walk.reference());
  }

  @Test
  void aQuestionInWordsStaysOpen() {
    Walk walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'unverified','accepted':true,"
            + "'questions':'Which of the two accounts?'}");
    walk.finishLetters();

    walk.happens(pen -> Filing.of(pen).authenticated(Authenticity.VERIFIED, "Called back"));

    assertThat(walk.file().supplement(1).stage()).isEqualTo(Supplement.Stage.SENT);
    assertThat(walk.file().supplement(1).wantingFormalities()).isEmpty();
    rebuilding.compare(walk.reference());
  }

  private static Letter lastLetter(Walk walk) {
    return walk.letters().stream()
        .filter(letter -> letter.matter().is(RequestMatter.SUPPLEMENT))
        .reduce((one, next) -> next)
        .orElseThrow();
  }

  @Test
  void silenceUntilTheDayThatTheLetterNamesMakesItAGround() throws Exception {
    Walk walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.take("triage-request", TRIAGE.formatted("unverified"));
    walk.finishLetters();
    notInConformity(walk, "no", "40(16)");

    clock.advance(Duration.ofDays(120));

    notInConformity(walk, "yes", "40(21)(a)");
  }

  private void notInConformity(Walk walk, String lawful, String provision) throws Exception {
    String one = "$[?(@.ground=='not-in-conformity')].";
    mvc.perform(
            get("/api/requests/" + walk.reference() + "/measures/1/grounds")
                .with(httpBasic("caseworker", "demo")))
        .andExpect(jsonPath(one + "lawful", contains(lawful.equals("yes"))))
        .andExpect(jsonPath(one + "provision", contains(provision)));
  }

  private static void arrives(Walk walk) {
    walk.happens(
        pen ->
            Supplementing.of(pen).received(Information.enclosed("central-authority-electronic")));
  }

  private NewRequest inGerman() throws Exception {
    ObjectNode request = json.valueToTree(Registered.complete(Assistance.DOCUMENTS));
    return json.treeToValue(request.put("language", "de"), NewRequest.class);
  }
}
