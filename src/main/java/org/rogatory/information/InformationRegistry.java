package org.rogatory.information;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.casefile.AlreadyKnown;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Dating;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileNumbers;
import org.rogatory.convention.Reason;
import org.rogatory.information.InformationFact.Bounds;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.register.facts.CountryCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where spontaneous information is numbered, that of other States and ours. */
@Component
public class InformationRegistry {

  private final InformationFiles files;
  private final FileNumbers numbers;
  private final FileAccess access;
  private final Counterparts counterparts;
  private final Clock clock;

  InformationRegistry(
      InformationFiles files,
      FileNumbers numbers,
      FileAccess access,
      Counterparts counterparts,
      Clock clock) {
    this.files = files;
    this.numbers = numbers;
    this.access = access;
    this.counterparts = counterparts;
    this.clock = clock;
  }

  /**
   * All that is wrong with what arrived, also where some of it could not be read and is null.
   * Nothing is changed.
   *
   * @return by field, what is wrong with each; known files under the same reference at {@link
   *     AlreadyKnown#FIELD}
   */
  @Transactional(readOnly = true)
  public BadInput.Collected mistakes(NewInformation arrived, Person person) {
    BadInput.Collected bad = new BadInput.Collected();
    CountryCode from = arrived.counterpart();
    Moment said = arrived.receivedAt();
    if (from != null) {
      bad.gather(() -> requireOther(from));
    }
    if (said != null) {
      ZoneId ours = counterparts.ours();
      LocalDate day = said.at().atZone(ours).toLocalDate();
      bad.gather(
          () -> Dating.check(arrived.dated(), Dating.arrival(said, clock.instant(), ours).day()));
      bad.gather(() -> arrived.asked().bounds(day, ours, ours));
    }
    List<Reference> known = known(arrived, person);
    if (!known.isEmpty()) {
      bad.add(AlreadyKnown.FIELD, AlreadyKnown.reason(known));
    }
    return bad;
  }

  private List<Reference> known(NewInformation arrived, Person person) {
    return arrived.again() || arrived.counterpart() == null
        ? List.of()
        : files.findSame(arrived.counterpart().value(), arrived.sendersReference(), person);
  }

  /**
   * Numbers information that another State sent and opens its file.
   *
   * @throws BadInput naming each field that cannot be so, see {@link #mistakes}
   * @throws AlreadyKnown where nothing else is wrong, but information of the same State under the
   *     same reference is known, and {@link NewInformation#again} does not say that this is other
   *     information
   */
  @Transactional
  public Reference register(NewInformation arrived, Person person) {
    check(arrived, person);
    Moment received = new Moment(arrived.receivedAt().at(), counterparts.ours());
    Bounds bounds =
        arrived
            .asked()
            .bounds(
                received.day(),
                counterparts.ours(),
                counterparts.zone(arrived.counterpart().value()));
    Reference reference = begin(received, arrived.restricted(), person);
    File file =
        new File(
            reference,
            InformationKind.INFORMATION_RECEIVED,
            arrived.counterpart().value(),
            received,
            InformationState.RECEIVED);
    SpontaneousInformation information = new SpontaneousInformation(file, arrived, bounds);
    files
        .begin(information, person.actor())
        .at(received)
        .pen()
        .write(information.matter(), information.provision(), fact(arrived, bounds));
    return reference;
  }

  private void check(NewInformation arrived, Person person) {
    BadInput.Collected bad = mistakes(arrived, person);
    List<Reference> known = known(arrived, person);
    if (!known.isEmpty() && bad.fields().size() == 1) {
      throw new AlreadyKnown(known);
    }
    bad.complain();
  }

  /**
   * Begins a file for information that we mean to send, which is written next.
   *
   * @param subject what it is about, in a line
   * @param restricted whether only the person and supervisors may see the file
   * @throws BadInput where our own State is its addressee
   */
  @Transactional
  public Reference plan(CountryCode to, String subject, boolean restricted, Person person) {
    requireOther(to);
    Moment now = new Moment(clock.instant(), counterparts.ours());
    Reference reference = begin(now, restricted, person);
    File file =
        new File(
            reference,
            InformationKind.INFORMATION_SENT,
            to.value(),
            now,
            InformationState.IN_PREPARATION);
    SpontaneousInformation information = new SpontaneousInformation(file, subject.strip());
    files
        .begin(information, person.actor())
        .at(now)
        .pen()
        .write(
            information.matter(),
            null,
            new InformationFact.InformationPlanned(to.value(), information.subject(), restricted));
    return reference;
  }

  private Reference begin(Moment opened, boolean restricted, Person person) {
    Reference reference = numbers.next(counterparts.own(), opened.day().getYear());
    if (restricted) {
      access.restrict(reference, List.of(person));
    }
    return reference;
  }

  private void requireOther(CountryCode other) {
    if (other.value().equals(counterparts.own())) {
      throw BadInput.at("counterpart", Reason.of("input.own-state"));
    }
  }

  static InformationFact fact(NewInformation arrived, Bounds bounds) {
    return new InformationFact.InformationRegistered(
        arrived.counterpart().value(),
        arrived.sendersReference(),
        arrived.sender(),
        arrived.dated(),
        arrived.channel().id(),
        arrived.language().value(),
        arrived.subject().strip(),
        arrived.text().strip(),
        arrived.proceeds(),
        bounds,
        arrived.restricted());
  }
}
