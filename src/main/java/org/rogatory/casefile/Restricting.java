package org.rogatory.casefile;

import java.util.List;
import java.util.Set;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes a file to all but named people and supervisors, 40(20), and opens it again. */
@Component
public class Restricting {

  private static final Provision CONFIDENTIALITY = Provision.of("40(20)");

  private final FileAccess access;
  private final People people;

  Restricting(FileAccess access, People people) {
    this.access = access;
    this.people = people;
  }

  /** Who may see the file now, as a change that changes nothing: to be changed and sent. */
  @Transactional(readOnly = true)
  public AccessChange of(Reference file) {
    return new AccessChange(
        access.isRestricted(file) ? Sight.RESTRICTED : Sight.OPEN,
        Set.copyOf(access.readers(file)),
        "");
  }

  /**
   * Makes the change.
   *
   * @throws BadInput at {@code readers}, where one of them is no caseworker
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void change(Pen pen, AccessChange said) {
    if (said.sight() == Sight.OPEN) {
      open(pen, said.reason().strip());
    } else {
      restrict(pen, said.readers().stream().map(this::caseworker).toList(), said.reason().strip());
    }
  }

  private Person caseworker(String login) {
    return people
        .findByLogin(login)
        .filter(person -> person.is(Role.CASEWORKER))
        .orElseThrow(() -> BadInput.at("readers", Reason.of("input.no-caseworker", login)));
  }

  /** Restricts the file to these people, who take the place of those named before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void restrict(Pen pen, List<Person> readers, String reason) {
    access.restrictAnew(pen.file().reference(), readers);
    List<String> logins = readers.stream().map(Person::login).sorted().toList();
    pen.write(pen.file().matter(), CONFIDENTIALITY, new FileFact.FileRestricted(logins, reason));
  }

  /** Opens the file to all caseworkers. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(Pen pen, String reason) {
    access.open(pen.file().reference());
    pen.write(pen.file().matter(), null, new FileFact.FileOpened(reason));
  }
}
