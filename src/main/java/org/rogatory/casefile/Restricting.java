package org.rogatory.casefile;

import java.util.List;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.convention.Provision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes a file to all but named people and supervisors, 40(20), and opens it again. */
@Component
public class Restricting {

  private static final Provision CONFIDENTIALITY = Provision.of("40(20)");

  private final FileAccess access;

  Restricting(FileAccess access) {
    this.access = access;
  }

  /** Restricts the file to these people, who take the place of those named before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void restrict(Pen pen, List<Person> readers, String reason) {
    access.open(pen.file().reference());
    access.restrict(pen.file().reference(), readers);
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
