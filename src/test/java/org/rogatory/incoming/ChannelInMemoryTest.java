package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Stated;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.Formality;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.found.SignOff;
import org.rogatory.incoming.found.Triage;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.triage.ChannelExamining;
import org.rogatory.incoming.triage.NotAccepting;
import org.rogatory.incoming.triage.Triaging;
import org.rogatory.incoming.withdrawal.Withdrawing;

/**
 * A channel that is not open is mended, 40(12)(d), 40(13): a preservation is carried out first, the
 * rest waits for an open channel, and what never comes ends as not accepted.
 */
@Clause({"40(12)(d)", "40(13)", "40(16)", "42(6)"})
class ChannelInMemoryTest {

  @Test
  void aPreservationIsCarriedOutAndTheRestWaits() {
    InMemory file = routineByInterpol();

    assertThat(file.request().measure(1).state()).isEqualTo(MeasureState.GRANTED);
    assertThat(file.request().openSupplement().orElseThrow().wantingFormalities())
        .containsExactly(Formality.CHANNEL);
    file.then(verbs -> Deciding.of(verbs, 2).assess(GroundsFound.none(null)));
    assertThatThrownBy(() -> Deciding.of(file.verbs(), 2).grant(List.of(), null))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class, e -> assertThat(e.provision()).hasToString("40(12)(d)"));
  }

  /** What would be asked about as a request is no way round that as a further measure. */
  @ParameterizedTest
  @CsvSource({"OTHER_AUTHORITY, 40(12)(d)", "INTERPOL, 40(12)(d)", "ORAL, 40(13)"})
  void aFurtherMeasureComesByNoChannelThatIsClosed(Channel channel, String provision) {
    InMemory file = InMemory.in(MeasureState.UNDER_ASSESSMENT);

    assertThatThrownBy(() -> Filing.of(file.verbs()).added(summons(), channel))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class, e -> assertThat(e.provision()).hasToString(provision));
    assertThat(file.request().measures()).hasSize(1);
    file.then(verbs -> Filing.of(verbs).added(summons(), Channel.CENTRAL_AUTHORITY_POST));

    assertThat(file.request().measures()).hasSize(2);
  }

  private static NewRequest.NewMeasure summons() {
    return new NewRequest.NewMeasure(Assistance.SERVICE, "Summons", null, Stated.NO, null, null);
  }

  @Test
  void aPreservationThatIsNotAuthenticWaitsForThat() {
    InMemory file = InMemory.of(Registered.by(Channel.INTERPOL, Registered.preservation()));
    Triaging.of(file.verbs()).settle(InMemory.triage(Authenticity.UNVERIFIED, true));

    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_INFORMATION);
  }

  @Test
  void anOpenChannelCuresAndAClosedOneDoesNot() {
    InMemory file = routineByInterpol();
    confirmedWrongly(file, Channel.ORAL);
    confirmedWrongly(file, Channel.INTERPOL);

    file.then(verbs -> Filing.of(verbs).confirmedInWriting(Channel.DIPLOMATIC));

    assertThat(file.request().openSupplement()).isEmpty();
    file.then(verbs -> Deciding.of(verbs, 2).assess(GroundsFound.none(null)))
        .then(verbs -> Deciding.of(verbs, 2).grant(List.of(), null));
    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.GRANTED);
    confirmedWrongly(file, Channel.DIPLOMATIC);
  }

  private static void confirmedWrongly(InMemory file, Channel by) {
    assertThatThrownBy(() -> Filing.of(file.verbs()).confirmedInWriting(by))
        .isInstanceOf(BadInput.class);
  }

  @Test
  void whatNeverComesEndsAsNotAcceptedButThePreservationGoesOn() {
    InMemory file = routineByInterpol();
    forbidden(file, "40(16)");
    file.then(verbs -> Supplementing.of(verbs).requested(1, verbs.moment().day().plusDays(30)));
    forbidden(file, "40(16)");
    file.later(Duration.ofDays(31)).then(verbs -> NotAccepting.of(verbs).propose());
    assertThat(file.journal().facts())
        .contains(new RequestFact.NonAcceptanceProposed(null, "channel"));

    file.then(verbs -> NotAccepting.of(verbs).answered());

    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.NOT_ACCEPTED);
    assertThat(file.request().measure(1).state()).isEqualTo(MeasureState.GRANTED);
    assertThat(file.journal().facts())
        .contains(new MeasureFact.MeasureNotAccepted(2, "channel.not.interpol-urgency"));
    assertThat(FromJournal.of(file.journal().entries()))
        .containsEntry("measure.1.state", "GRANTED")
        .containsEntry("measure.2.state", "NOT_ACCEPTED");
  }

  /** Silence on the channel is answered so as well, and the question ends with that. */
  @Test
  void afterSilenceItIsAnsweredAsNotAccepted() {
    InMemory file = routineByInterpol();
    file.then(verbs -> Supplementing.of(verbs).requested(1, verbs.moment().day().plusDays(30)))
        .later(Duration.ofDays(31))
        .then(verbs -> Waiving.of(verbs).unanswered(1))
        .then(verbs -> NotAccepting.of(verbs).proposeOnExamining(1));
    assertThat(file.request().openSupplement()).isEmpty();

    file.then(verbs -> NotAccepting.of(verbs).answered());

    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.NOT_ACCEPTED);
    assertThat(file.request().openSupplement()).isEmpty();
  }

  /**
   * What a preservation still lacks is asked for anew: it waits for no answer to another letter.
   */
  @Test
  void aPreservationThatLacksSomethingIsAskedAboutWhenTheRestHasEnded() {
    NewRequest both =
        Registered.without(
            "data-and-link",
            Registered.with(
                Registered.complete(Assistance.PRESERVATION, Assistance.DOCUMENTS),
                Registered.preservation().contents()));
    InMemory file = InMemory.of(Registered.by(Channel.INTERPOL, both)).triaged();
    file.then(verbs -> Supplementing.of(verbs).requested(1, verbs.moment().day().plusDays(30)))
        .later(Duration.ofDays(31))
        .then(verbs -> NotAccepting.of(verbs).propose())
        .then(verbs -> NotAccepting.of(verbs).answered());

    assertThat(file.request().measure(1).state()).isEqualTo(MeasureState.AWAITING_INFORMATION);
    assertThat(file.request().openSupplement().orElseThrow().asked())
        .contains(ContentItem.DATA_AND_LINK);
  }

  private static void forbidden(InMemory file, String provision) {
    assertThatThrownBy(() -> NotAccepting.of(file.verbs()).propose())
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class, e -> assertThat(e.provision()).hasToString(provision));
  }

  @Test
  void anAgreementThatTheRegisterDoesNotKnowIsAskedOfAPersonThenOfTheState() {
    InMemory silent = InMemory.of(urgentByInterpol());
    assertThatThrownBy(
            () -> Triaging.of(silent.verbs()).settle(InMemory.triage(Authenticity.VERIFIED, true)))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys("agreed"));
    assertThatThrownBy(() -> Triaging.of(silent.verbs()).settle(triage(Stated.YES, " ")))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys("agreedHow"));

    InMemory agreed = InMemory.of(urgentByInterpol());
    Triaging.of(agreed.verbs()).settle(triage(Stated.YES, "Notes of 3 May 2026"));
    assertThat(agreed.request().openSupplement()).isEmpty();

    InMemory unknown = InMemory.of(urgentByInterpol());
    Triaging.of(unknown.verbs()).settle(triage(Stated.NOT_STATED, null));
    assertThat(unknown.request().openSupplement().orElseThrow().wantingFormalities())
        .containsExactly(Formality.CHANNEL);
    unknown.then(verbs -> ChannelExamining.of(verbs).found(Stated.YES, "Notes of 3 May 2026"));
    assertThat(unknown.request().openSupplement()).isEmpty();
    assertThat(unknown.kinds()).endsWith("channel-examined", "information-cancelled");

    InMemory never = InMemory.of(urgentByInterpol());
    Triaging.of(never.verbs()).settle(triage(Stated.NO, "The foreign ministry knows of none"));
    assertThat(never.request().openSupplement()).isPresent();
  }

  @Test
  void aChannelThatIsOpenIsNotAskedAbout() {
    InMemory file = InMemory.in(MeasureState.UNDER_ASSESSMENT);

    assertThatThrownBy(() -> ChannelExamining.of(file.verbs()).found(Stated.NO, "Why not"))
        .isInstanceOf(BadInput.class);
    forbidden(file, "40(13)");
  }

  @Test
  void theWrittenConfirmationOfAnOralRequestIsOwedAfterItsFileWasClosed() {
    InMemory file = orallyPreserved();

    assertThat(Filing.awaitsConfirmation(file.request())).isTrue();
    file.then(verbs -> Filing.of(verbs).confirmedInWriting(Channel.CENTRAL_AUTHORITY_POST));
    assertThat(file.kinds()).endsWith("request-closed", "request-confirmed");
    confirmedWrongly(file, Channel.CENTRAL_AUTHORITY_POST);
  }

  @Test
  void theTextsOfOralRequestsAreSignedOffOnceWhereTheyMatter() {
    SignOff signed = new SignOff("Dr. A. Lind", "We read urgency.");
    InMemory file = orallyPreserved();
    file.then(verbs -> ChannelExamining.of(verbs).signedOff(signed));

    assertThat(file.request().formalities().signOffBy()).contains("Dr. A. Lind");
    assertThat(file.journal().facts())
        .endsWith(new RequestFact.OralFormSignedOff("Dr. A. Lind", "We read urgency."));
    assertThatThrownBy(() -> ChannelExamining.of(file.verbs()).signedOff(signed))
        .isInstanceOf(BadInput.class);
    InMemory written = InMemory.in(MeasureState.UNDER_ASSESSMENT);
    assertThatThrownBy(() -> ChannelExamining.of(written.verbs()).signedOff(signed))
        .isInstanceOf(BadInput.class);
  }

  private static InMemory orallyPreserved() {
    InMemory file =
        InMemory.of(Registered.by(Channel.ORAL, Registered.urgent(Registered.preservation())));
    Triaging.of(file.verbs()).settle(triage(Stated.YES, "Notes of 3 May 2026"));
    return file.transmitted()
        .reported(Instant.parse("2026-11-03T11:00:00Z"))
        .then(
            verbs ->
                org.rogatory.incoming.execution.Executing.of(verbs, 1)
                    .held(java.time.LocalDate.of(2027, 1, 4)))
        .then(verbs -> Filing.of(verbs).close());
  }

  private static InMemory routineByInterpol() {
    NewRequest both =
        Registered.with(
            Registered.complete(Assistance.PRESERVATION, Assistance.DOCUMENTS),
            Registered.preservation().contents());
    return InMemory.of(Registered.by(Channel.INTERPOL, both)).triaged();
  }

  private static NewRequest urgentByInterpol() {
    return Registered.by(
        Channel.INTERPOL, Registered.urgent(Registered.complete(Assistance.DOCUMENTS)));
  }

  private static Triage triage(Stated agreed, @Nullable String how) {
    return new Triage(
        LegalBasis.CONVENTION,
        null,
        new OriginFound(Authenticity.VERIFIED, List.of(), "Called back"),
        true,
        null,
        Map.of(),
        null,
        Map.of(),
        agreed,
        how);
  }

  /** The answer said that the request would be taken up if it came by an open channel. */
  @Test
  @Clause({"40(12)(d)", "40(13)"})
  void whatWasNotAcceptedIsTakenUpWhenItIsConfirmedByAnOpenChannel() {
    InMemory file = routineByInterpol();
    file.then(verbs -> Supplementing.of(verbs).requested(1, verbs.moment().day().plusDays(30)))
        .later(Duration.ofDays(31))
        .then(verbs -> NotAccepting.of(verbs).propose())
        .then(verbs -> NotAccepting.of(verbs).answered());

    file.then(verbs -> Filing.of(verbs).confirmedInWriting(Channel.CENTRAL_AUTHORITY_POST));

    Measure again = file.request().measure(3);
    assertThat(again.asked()).isEqualTo(file.request().measure(2).asked());
    assertThat(again.state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.NOT_ACCEPTED);
  }

  /** The whole file was closed with that answer: it is open again, and the wrong channel is not. */
  @Test
  @Clause({"40(12)(d)", "40(13)"})
  void aFileThatWasClosedAsNotAcceptedIsOpenAgainWhenItIsConfirmedByAnOpenChannel() {
    InMemory file = closedAsNotAccepted();
    assertThat(file.request().state()).isEqualTo(RequestState.NOT_ACCEPTED);
    confirmedWrongly(file, Channel.INTERPOL);

    file.then(verbs -> Filing.of(verbs).confirmedInWriting(Channel.CENTRAL_AUTHORITY_POST));

    assertThat(file.request().measure(1).state()).isEqualTo(MeasureState.NOT_ACCEPTED);
    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.request().isClosed()).isFalse();
    assertThat(file.request().turn()).isEqualTo(Turn.US);
    assertThat(file.journal().facts()).endsWith(new RequestFact.RequestTakenUpAgain(List.of(2)));
    assertThat(FromJournal.of(file.journal().entries()).get("closedOn")).isNull();
    refused(file, Channel.CENTRAL_AUTHORITY_POST, "kind", "input.confirmed-already");
  }

  @Test
  void whatWasWithdrawnWaitsForNoConfirmation() {
    InMemory file = routineByInterpol();
    file.then(verbs -> Withdrawing.of(verbs).request(Way.by(Channel.DIPLOMATIC), null));

    refused(file, Channel.DIPLOMATIC, "kind", "input.confirms-what-fell-away");
  }

  /** The confirmation is asked of the closed file as of the open one. */
  @Test
  @Clause({"40(12)(d)", "40(13)"})
  void aWrongChannelDoesNotConfirmAClosedFileAndTheRightOneDoesLater() {
    InMemory file = orallyPreserved();
    refused(file, Channel.OTHER_AUTHORITY, "channel", "input.channel-not-open");

    file.then(verbs -> Filing.of(verbs).confirmedInWriting(Channel.CENTRAL_AUTHORITY_POST));

    assertThat(file.request().formalities().confirmedBy()).contains(Channel.CENTRAL_AUTHORITY_POST);
  }

  private static void refused(InMemory file, Channel by, String field, String why) {
    assertThatThrownBy(() -> Filing.of(file.verbs()).confirmedInWriting(by))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields().get(field).toString()).contains(why));
  }

  /** Its origin was in doubt, and the answer said that its confirmation would be taken up. */
  @Test
  @Clause("40(13)")
  void whatTurnsOutAuthenticAfterThatAnswerIsTakenUpOnce() {
    InMemory file = InMemory.in(MeasureState.NOT_ACCEPTED).then(verbs -> Filing.of(verbs).close());

    file.then(verbs -> Filing.of(verbs).authenticated(Authenticity.VERIFIED, "Called back"))
        .then(verbs -> Filing.of(verbs).authenticated(Authenticity.VERIFIED, "Called back"));

    assertThat(file.request().measures()).hasSize(2);
    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.request().isClosed()).isFalse();
  }

  private static InMemory closedAsNotAccepted() {
    return InMemory.of(Registered.by(Channel.INTERPOL, Registered.complete(Assistance.DOCUMENTS)))
        .triaged()
        .then(verbs -> Supplementing.of(verbs).requested(1, verbs.moment().day().plusDays(30)))
        .later(Duration.ofDays(31))
        .then(verbs -> NotAccepting.of(verbs).propose())
        .then(verbs -> NotAccepting.of(verbs).answered())
        .then(verbs -> Filing.of(verbs).close());
  }
}
