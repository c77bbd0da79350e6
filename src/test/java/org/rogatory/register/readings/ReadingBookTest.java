package org.rogatory.register.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Clause;
import org.rogatory.convention.form.Transmission.OralReading;
import org.rogatory.convention.grounds.Ground;

/** Which reading is in force, and how it becomes ours: in memory. */
@Clause({"43(2)", "40(13)"})
class ReadingBookTest {

  private static final Instant NOW = Instant.parse("2026-11-18T09:00:00Z");
  private static final Person ADA = new Person("ada", "Ada", Set.of(Role.ADMINISTRATOR));
  private static final Person EVA = new Person("eva", "Eva", Set.of(Role.SUPERVISOR));
  private static final Person PIA = new Person("pia", "Pia", Set.of(Role.SUPERVISOR));
  private static final OfficeReadings OTHER =
      new OfficeReadings(
          EnumSet.of(
              Ground.ESSENTIAL_INTERESTS, Ground.PROHIBITED_DOMESTICALLY, Ground.PERSECUTION),
          OralReading.EMERGENCY);
  private static final String OF_43 = "40(21)(b) 40(21)(c) 40(22)";

  private final List<ReadingChange> done = new ArrayList<>();
  private OfficeReadings configured = OTHER;

  @Test
  void asTheProgramComesItsOwnReadingsAreInForceAndNothingIsToBeSigned() {
    configured = OfficeReadings.SEEDED;

    for (Reading reading : Reading.values()) {
      assertThat(book().standing(reading).isToBeSigned()).isFalse();
      assertThatThrownBy(() -> act(reading, ReadingAct.PUT_FORWARD, "Why not", ADA))
          .isInstanceOf(ForbiddenByProvision.class)
          .hasMessageContaining("nothing-to-sign");
    }
    assertThat(book().inForce()).isEqualTo(OfficeReadings.SEEDED);
  }

  @Test
  void untilItIsSignedTheFormerReadingStaysInForce() {
    assertThat(book().inForce()).isEqualTo(OfficeReadings.SEEDED);
    assertThat(book().standing(Reading.DISCLOSURE_GROUNDS).isToBeSigned()).isTrue();

    act(Reading.DISCLOSURE_GROUNDS, ReadingAct.PUT_FORWARD, "The English text says so", ADA);
    assertThat(book().inForce()).isEqualTo(OfficeReadings.SEEDED);

    act(Reading.DISCLOSURE_GROUNDS, ReadingAct.SIGN_OFF, "", EVA);
    assertThat(book().inForce().disclosureGrounds()).isEqualTo(OTHER.disclosureGrounds());
    assertThat(book().inForce().oralRequests()).isEqualTo(OralReading.URGENCY);
    ReadingBook.Standing standing = book().standing(Reading.DISCLOSURE_GROUNDS);
    assertThat(standing.isToBeSigned()).isFalse();
    assertThat(standing.since()).hasValueSatisfying(by -> assertThat(by.by()).isEqualTo("eva"));
  }

  @Test
  void whoPutItForwardDoesNotSignItNorDoesAnybodyButASupervisor() {
    act(Reading.ORAL_REQUESTS, ReadingAct.PUT_FORWARD, "The six texts agree", EVA);

    assertThatThrownBy(() -> act(Reading.ORAL_REQUESTS, ReadingAct.SIGN_OFF, "", EVA))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("own-proposal")
        .hasMessageContaining("40(13)");
    assertThatThrownBy(() -> act(Reading.ORAL_REQUESTS, ReadingAct.SIGN_OFF, "", ADA))
        .hasMessageContaining("not-a-supervisor");
    assertThat(book().inForce()).isEqualTo(OfficeReadings.SEEDED);

    act(Reading.ORAL_REQUESTS, ReadingAct.SIGN_OFF, "", PIA);
    assertThat(book().inForce().oralRequests()).isEqualTo(OralReading.EMERGENCY);
  }

  @Test
  void nothingIsSignedThatNobodyPutForward() {
    assertThatThrownBy(() -> act(Reading.ORAL_REQUESTS, ReadingAct.SIGN_OFF, "", EVA))
        .hasMessageContaining("not-put-forward");
    act(Reading.ORAL_REQUESTS, ReadingAct.PUT_FORWARD, "The texts agree", ADA);
    assertThatThrownBy(() -> act(Reading.ORAL_REQUESTS, ReadingAct.PUT_FORWARD, "Again", PIA))
        .hasMessageContaining("put-forward-already");
    act(Reading.ORAL_REQUESTS, ReadingAct.REFUSE, "They do not", EVA);
    assertThatThrownBy(() -> act(Reading.ORAL_REQUESTS, ReadingAct.SIGN_OFF, "", PIA))
        .hasMessageContaining("not-put-forward");
    assertThat(book().inForce()).isEqualTo(OfficeReadings.SEEDED);
  }

  @Test
  void aReadingIsPutForwardAndRefusedWithAReason() {
    assertThatThrownBy(() -> act(Reading.ORAL_REQUESTS, ReadingAct.PUT_FORWARD, " ", ADA))
        .isInstanceOf(BadInput.class);
    act(Reading.ORAL_REQUESTS, ReadingAct.PUT_FORWARD, "The texts agree", ADA);
    assertThatThrownBy(() -> act(Reading.ORAL_REQUESTS, ReadingAct.REFUSE, "", EVA))
        .isInstanceOf(BadInput.class);
  }

  @Test
  void whatWasPutForwardOfAFileThatHasChangedSinceIsNotSigned() {
    act(Reading.DISCLOSURE_GROUNDS, ReadingAct.PUT_FORWARD, "The English text", ADA);
    configured =
        new OfficeReadings(
            EnumSet.of(Ground.ESSENTIAL_INTERESTS, Ground.PERSECUTION), OralReading.URGENCY);

    assertThatThrownBy(
            () -> book().act(Reading.DISCLOSURE_GROUNDS, ReadingAct.SIGN_OFF, OF_43, "", EVA, NOW))
        .isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> act(Reading.DISCLOSURE_GROUNDS, ReadingAct.SIGN_OFF, "", EVA))
        .hasMessageContaining("not-put-forward");
    assertThat(book().inForce()).isEqualTo(OfficeReadings.SEEDED);
  }

  private ReadingBook book() {
    return new ReadingBook(configured, done);
  }

  private void act(Reading reading, ReadingAct act, String reason, Person by) {
    String says = reading.said(configured);
    done.add(book().act(reading, act, says, reason, by, NOW));
  }
}
