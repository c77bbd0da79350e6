package org.rogatory.information;

import java.time.Clock;
import java.util.List;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
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
   * Numbers information that another State sent and opens its file.
   *
   * @throws BadInput where our own State is the sender, or where fields do not go together
   */
  @Transactional
  public Reference register(NewInformation arrived, Person person) {
    requireOther(arrived.counterpart());
    Moment received = Dating.arrival(arrived.receivedAt(), clock.instant(), counterparts.ours());
    Dating.check(arrived.dated(), received.day());
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
