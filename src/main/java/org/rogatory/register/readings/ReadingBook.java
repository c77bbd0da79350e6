package org.rogatory.register.readings;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;

/**
 * Which readings are in force: those that were signed off last. What the office's file says beside
 * them waits until somebody says why and a supervisor who did not say it signs.
 *
 * @param configured what the file says
 * @param changes all that was done about readings
 */
@Clause({"43(2)", "40(13)"})
public record ReadingBook(OfficeReadings configured, List<ReadingChange> changes) {

  public ReadingBook {
    changes = List.copyOf(changes);
  }

  /**
   * How one of them stands.
   *
   * @param inForce how it is read now
   * @param since by whose signature; empty as the program comes
   * @param configured how the file reads it
   * @param proposal who put the file's reading forward, while that waits for a signature
   */
  public record Standing(
      Reading reading,
      String inForce,
      Optional<ReadingChange> since,
      String configured,
      Optional<ReadingChange> proposal) {

    /** Whether the file says another reading than the one that is in force. */
    public boolean isToBeSigned() {
      return !inForce.equals(configured);
    }
  }

  /** The readings by which files are judged. */
  public OfficeReadings inForce() {
    OfficeReadings readings = OfficeReadings.SEEDED;
    for (Reading reading : Reading.values()) {
      Optional<ReadingChange> signed = signed(reading);
      if (signed.isPresent()) {
        readings = reading.in(readings, signed.get().says());
      }
    }
    return readings;
  }

  /** How one stands. */
  public Standing standing(Reading reading) {
    String inForce = reading.said(inForce());
    String said = reading.said(configured);
    Optional<ReadingChange> proposal =
        of(reading)
            .max(Comparator.comparing(ReadingChange::revision))
            .filter(last -> last.act() == ReadingAct.PUT_FORWARD)
            .filter(last -> last.says().equals(said) && !inForce.equals(said));
    return new Standing(reading, inForce, signed(reading), said, proposal);
  }

  /**
   * Does something about the reading that the file says.
   *
   * @param says the reading that the person has seen
   * @return what is to be kept
   * @throws BadInput at {@code reason} where one is missing, at {@code says} where the file says
   *     another reading by now
   * @throws ForbiddenByProvision where nothing is to be signed or nobody put it forward, and where
   *     the signature is not a supervisor's, or is that of whoever put it forward
   */
  public ReadingChange act(
      Reading reading, ReadingAct act, String says, String reason, Person by, Instant at) {
    Standing standing = standing(reading);
    if (!standing.isToBeSigned()) {
      throw forbidden(reading, "nothing-to-sign");
    }
    if (!standing.configured().equals(says)) {
      throw BadInput.at("says", Reason.of("readings.another-by-now"));
    }
    if (act != ReadingAct.SIGN_OFF && reason.isBlank()) {
      throw BadInput.at("reason", Reason.of("readings.no-reason"));
    }
    switch (act) {
      case PUT_FORWARD -> {
        if (standing.proposal().isPresent()) {
          throw forbidden(reading, "put-forward-already");
        }
      }
      case SIGN_OFF -> signing(standing, by);
      case REFUSE -> {
        proposal(standing);
        supervisor(reading, by);
      }
    }
    int revision = (int) of(reading).count() + 1;
    return new ReadingChange(reading, revision, act, says, reason.strip(), by.login(), at);
  }

  private static void signing(Standing standing, Person by) {
    ReadingChange proposal = proposal(standing);
    supervisor(standing.reading(), by);
    if (proposal.by().equals(by.login())) {
      throw forbidden(standing.reading(), "own-proposal");
    }
  }

  private static ReadingChange proposal(Standing standing) {
    return standing.proposal().orElseThrow(() -> forbidden(standing.reading(), "not-put-forward"));
  }

  private static void supervisor(Reading reading, Person by) {
    if (!by.is(Role.SUPERVISOR)) {
      throw forbidden(reading, "not-a-supervisor");
    }
  }

  private static ForbiddenByProvision forbidden(Reading reading, String why) {
    return new ForbiddenByProvision(reading.provision(), Reason.of("readings." + why));
  }

  private Optional<ReadingChange> signed(Reading reading) {
    return of(reading)
        .filter(change -> change.act() == ReadingAct.SIGN_OFF)
        .max(Comparator.comparing(ReadingChange::revision));
  }

  private Stream<ReadingChange> of(Reading reading) {
    return changes.stream().filter(change -> change.reading() == reading);
  }
}
