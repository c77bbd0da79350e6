package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.arrival.Arrival;
import org.rogatory.incoming.arrival.Arrivals;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.asked.ContentVersion;
import org.rogatory.incoming.asked.Joining;
import org.rogatory.incoming.asked.VersionSource;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.execution.DraftTransmittal;
import org.rogatory.incoming.filing.ContentMending;
import org.rogatory.incoming.filing.ContentMending.Act;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What arrives later never makes the file forget what was said, or what was found, before. */
@RogatoryTest
@Tag("database")
@Clause("40(16)")
class SupplementedTest {

  private static final String CHANNEL = "central-authority-electronic";
  private static final String ACCOUNT = "shop-admin@mail.example, Example Hosting Ltd";
  private static final String DEFICIENT =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true,"
          + "'deficient':{'identification':'The period of use is missing.'}}";

  @Autowired Walks walks;
  @Autowired GroundRules rules;

  @Test
  void whatIsAddedStandsBesideTheRequestInTheTransmittal() {
    Walk walk = asked();

    arrives(walk, "The account was used from 1 to 9 August.", Joining.ADD);
    walk.take("examine-supplement", "{}");

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(transmittal(walk))
        .contains(ACCOUNT)
        .contains("The account was used from 1 to 9 August.")
        .contains("(the request itself)")
        .contains("(supplementary information no. 1, ");
  }

  @Test
  void whatIsReplacedStaysOnTheFileAndGoesIntoNoLetter() {
    Walk walk = asked();

    arrives(walk, "shop-owner@mail.example from 1 to 9 August", Joining.REPLACE);
    walk.take("examine-supplement", "{}");

    assertThat(transmittal(walk))
        .doesNotContain(ACCOUNT)
        .doesNotContain("(the request itself)")
        .contains("shop-owner@mail.example");
    ContentText said = identification(walk);
    assertThat(said.versions()).extracting(ContentVersion::isValid).containsExactly(false, true);
    assertThat(said.versions().get(0).text()).isEqualTo(ACCOUNT);
    assertThat(said.versions().get(0).replacedBy()).contains(2);
    assertThat(said.versions().get(1).source()).isEqualTo(VersionSource.SUPPLEMENT);
    assertThat(said.versions().get(1).supplement()).contains(1);
  }

  @Test
  void aFindingStandsUntilSomebodyExaminesWhatArrived() {
    Walk walk = asked();

    arrives(walk, "Used in August.", Joining.ADD);

    assertThat(identification(walk).deficiency()).contains("The period of use is missing.");
    assertThat(identification(walk).isAnswered()).isTrue();

    walk.take("examine-supplement", "{'deficient':{'identification':'On which days?'}}");
    assertThat(identification(walk).deficiency()).contains("On which days?");
    assertThat(identification(walk).deficiencies()).hasSize(2);
    walk.finishLetters();
    arrives(walk, "From 1 to 9 August.", Joining.ADD);
    walk.take("examine-supplement", "{}");

    assertThat(identification(walk).open()).isEmpty();
    assertThat(walk.file().supplement(1).stage()).isEqualTo(Supplement.Stage.SETTLED);
  }

  @Test
  void examiningADocumentAloneCuresOnlyWhatThePersonSays() {
    Walk walk = asked();
    walk.happens(pen -> Supplementing.of(pen).received(Information.enclosed(CHANNEL)));
    walk.take("examine-supplement", "{}");
    assertThat(identification(walk).open()).isPresent();
    assertThat(walk.file().supplement(1).stage()).isEqualTo(Supplement.Stage.IN_PREPARATION);
    walk.finishLetters();
    walk.happens(pen -> Supplementing.of(pen).received(Information.enclosed(CHANNEL)));

    assertThatThrownBy(
            () ->
                walk.take(
                    "examine-supplement",
                    "{'deficient':{'identification':'No.'},'sufficient':{'identification':true}}"))
        .isInstanceOf(BadInput.class);
    walk.take("examine-supplement", "{'sufficient':{'identification':true}}");

    assertThat(identification(walk).open()).isEmpty();
    assertThat(walk.file().supplement(1).stage()).isEqualTo(Supplement.Stage.SETTLED);
  }

  @Test
  void whoeverGoesOnWithoutTheInformationKeepsTheFindingThatIsNoGround() {
    Walk walk = asked();
    arrives(walk, "Used in August.", Joining.ADD);

    walk.take("examine-supplement", "{'noLongerNeeded':true}");

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(identification(walk).deficiency()).contains("The period of use is missing.");
    assertThat(rules.examine(Ground.NOT_IN_CONFORMITY, walk.measure(1)).lawful())
        .as("identification is given where possible, 40(15)(e)")
        .isFalse();

    walk.happens(mended(new ContentMending(Act.SUFFICIENT, 2, null, null, Edited.LOOKED)));
    assertThat(identification(walk).open()).isEmpty();
  }

  @Test
  void aCorrectionSaysWhyAndOverwritesNothingThatWasNotSeen() {
    Walk walk = asked();
    arrives(walk, "Used in August.", Joining.ADD);

    refused(
        walk,
        mended(new ContentMending(Act.CORRECT, 1, "Other", "Misread", Edited.LOOKED)),
        "text");
    refused(
        walk, mended(new ContentMending(Act.CORRECT, 2, "Other", " ", Edited.LOOKED)), "reason");
    refused(walk, mended(new ContentMending(Act.COPY, 2, " ", null, Edited.LOOKED)), "text");
    String stands = identification(walk).text();
    refused(
        walk, mended(new ContentMending(Act.CORRECT, 2, stands, "Misread", Edited.LOOKED)), "text");
    walk.happens(mended(new ContentMending(Act.CORRECT, 2, "Other", "Misread", Edited.LOOKED)));

    assertThat(identification(walk).text()).isEqualTo("Other");
    assertThat(identification(walk).versions()).hasSize(3);
    assertThat(identification(walk).versions().get(2).reason()).contains("Misread");
    assertThat(identification(walk).deficiency()).isPresent();
    refused(
        walk,
        pen ->
            Correcting.of(pen)
                .content(
                    ContentItem.FACTS,
                    new ContentMending(Act.SUFFICIENT, 1, null, null, Edited.LOOKED)),
        "act");
  }

  @Test
  void whatCannotHaveArrivedIsRefusedAtItsField() {
    Walk walk = asked();

    refused(walk, said(Map.of("foo", "x"), Map.of()), "contents[foo]");
    refused(walk, said(Map.of("facts", "x"), Map.of("foo", Joining.ADD)), "how[foo]");
    refused(walk, said(Map.of("facts", " "), Map.of()), "contents");
    refused(
        walk, said(Map.of("purpose", "x"), Map.of("facts", Joining.REPLACE)), "contents[facts]");
    refused(walk, withdrawal(null, false), "measure");
    refused(walk, withdrawal(1, true), "measure");
    assertThat(walk.file().openMeasures()).hasSize(1);

    walk.happens(withdrawal(null, true));
    assertThat(walk.file().openMeasures()).isEmpty();
  }

  private static Consumer<RequestPen> said(Map<String, String> contents, Map<String, Joining> how) {
    return pen ->
        Supplementing.of(pen).received(new Information(CHANNEL, contents, how, " ", false));
  }

  private static Consumer<RequestPen> withdrawal(@Nullable Integer measure, boolean whole) {
    return verbs -> {
      Arrival.Coming coming = new Arrival.Coming(Channel.of(CHANNEL), verbs.moment());
      Arrivals.of(verbs).take(new Arrival.WithdrawalArrived(coming, measure, whole, null));
    };
  }

  private static Consumer<RequestPen> mended(ContentMending said) {
    return pen -> Correcting.of(pen).content(ContentItem.IDENTIFICATION, said);
  }

  private static void refused(Walk walk, Consumer<RequestPen> what, String field) {
    int entries = walk.file().file().journalHead().entries();
    assertThatThrownBy(() -> walk.happens(what))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields().keySet()).isEqualTo(Set.of(field)));
    assertThat(walk.file().file().journalHead().entries()).isEqualTo(entries);
  }

  /** A request whose identification was found deficient, and whose State was asked. */
  private Walk asked() {
    Map<String, String> contents =
        new java.util.HashMap<>(Registered.complete(Assistance.STORED_DATA).contents());
    contents.put("identification", ACCOUNT);
    Walk walk =
        walks.register(Registered.with(Registered.complete(Assistance.STORED_DATA), contents));
    walk.take("triage-request", DEFICIENT);
    walk.finishLetters();
    assertThat(walk.file().supplement(1).stage()).isEqualTo(Supplement.Stage.SENT);
    return walk;
  }

  private static void arrives(Walk walk, String text, Joining how) {
    walk.happens(said(Map.of("identification", text), Map.of("identification", how)));
  }

  private static ContentText identification(Walk walk) {
    return walk.file().content(ContentItem.IDENTIFICATION);
  }

  private static String transmittal(Walk walk) {
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    return walk.letters().stream()
        .filter(letter -> letter.is(DraftTransmittal.KIND))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
