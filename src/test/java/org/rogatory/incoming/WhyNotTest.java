package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.found.ChannelFound;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.triage.ChannelExamining;

/** What is refused says its true reason, and does not contradict itself. */
@Clause({"40(28)", "40(12)(d)"})
class WhyNotTest {

  @Test
  void aReplyToAConsultationThatWasNeverSentSaysSo() {
    InMemory file = InMemory.in(MeasureState.UNDER_ASSESSMENT);

    assertThatThrownBy(
            () ->
                file.then(
                    verbs ->
                        Consulting.of(verbs, 1)
                            .replied(
                                Way.by(Channel.CENTRAL_AUTHORITY_POST), "Yes.", null, List.of())))
        .isInstanceOfSatisfying(
            NotInThisState.class,
            refused -> {
              assertThat(refused.instead()).contains(Reason.of("consultation.none-sent"));
              assertThat(refused.possible()).doesNotContain(refused.found().id());
            });
  }

  @Test
  void aChannelThatIsOpenIsNoReasonToAcceptNothing() {
    InMemory file = InMemory.of(Registered.complete(Assistance.DOCUMENTS));

    assertThatThrownBy(
            () ->
                file.then(
                    verbs ->
                        ChannelExamining.of(verbs)
                            .take(new ChannelFound(null, null, true, Map.of()))))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::provision, violation -> violation.reason().key())
                    .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                            Provision.of("40(12)(d)"), "not-accepted.channel-open")));
  }
}
