package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.form.Formality;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.grounds.Deciding;

/** An emergency opens the contact point for electronic data only, and counts as urgent. */
@Clause({"41(3)(e)", "2(o)"})
class EmergencyInMemoryTest {

  @Test
  void electronicDataAreGrantedThroughTheContactPoint() {
    InMemory file = byContactPoint(Assistance.STORED_DATA);
    FormFinding found = channel(file);

    assertThat(found.outcome()).isEqualTo(FormFinding.Outcome.ACCEPTED);
    assertThat(found.provisions()).extracting(Object::toString).contains("41(3)(e)");
    granted(file);
    assertThat(file.measure().state()).isEqualTo(MeasureState.GRANTED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Assistance.class,
      names = {"SERVICE", "STATEMENT"})
  @Clause("40(12)(d)")
  void nothingElseIs(Assistance assistance) {
    InMemory file = byContactPoint(assistance);

    assertThat(channel(file).outcome()).isNotEqualTo(FormFinding.Outcome.ACCEPTED);
    assertThat(channel(file).provisions()).extracting(Object::toString).doesNotContain("41(3)(e)");
    assertThat(file.request().openSupplement().orElseThrow().wantingFormalities())
        .contains(Formality.CHANNEL);
    assertThatThrownBy(() -> granted(file)).isInstanceOf(ForbiddenByProvision.class);
  }

  /** Nobody need call it urgent besides. */
  @Test
  @Clause({"40(12)(d)", "40(13)"})
  void itCountsAsUrgentWhereUrgencyIsAsked() {
    NewRequest spoken = Registered.by(Channel.ORAL, Registered.complete(Assistance.STORED_DATA));
    InMemory pressing = InMemory.of(Registered.emergency(spoken));

    assertThat(pressing.request().priority().isUrgent()).isTrue();
    assertThat(pressing.request().priority().comesFirst()).isTrue();
    assertThat(channel(InMemory.of(spoken)).reason().key()).isEqualTo("channel.not.oral-urgency");
    assertThat(channel(pressing).reason().key()).isEqualTo("channel.ask.oral-agreement");
  }

  private static InMemory byContactPoint(Assistance assistance) {
    return InMemory.of(
            Registered.by(
                Channel.CONTACT_POINT, Registered.emergency(Registered.complete(assistance))))
        .triaged();
  }

  private static void granted(InMemory file) {
    file.then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)))
        .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
  }

  private static FormFinding channel(InMemory file) {
    return file.verbs().rules().admission().channel(file.measure());
  }
}
