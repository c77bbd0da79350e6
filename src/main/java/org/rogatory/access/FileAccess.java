package org.rogatory.access;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Reference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Need-to-know, answered in one place, Article 40(20) and 40(22). A file is open to all
 * caseworkers, or restricted to named people and supervisors. To anybody else it does not exist:
 * whoever asks gets the answer that an unknown reference gets.
 */
@Component
public class FileAccess {

  /**
   * The same answer as a condition for lists, as JPQL and as SQL. The query names its row {@code
   * item}, whose {@code reference} is text, and has the parameters {@code seesAll} ({@link
   * Person#seesAllFiles()}) and {@code viewer} ({@link Person#login()}):
   *
   * <pre>
   * &#64;Query("select item from TaskRow item where item.assignee is null and " + FileAccess.VISIBLE)
   * List&lt;TaskRow&gt; available(boolean seesAll, String viewer, Limit limit);
   * </pre>
   *
   * It presumes somebody who works on files; routes see to that.
   */
  public static final String VISIBLE =
      "(:seesAll = true"
          + " or not exists (select 1 from restricted_file closed"
          + " where closed.reference = item.reference)"
          + " or exists (select 1 from file_reader reader"
          + " where reader.reference = item.reference and reader.login = :viewer))";

  /**
   * The same for a list of many rows, which keep for themselves whether their file is restricted,
   * as {@link Changed} says; {@code item} has it as {@code restricted}.
   */
  public static final String VISIBLE_ROW =
      "(:seesAll = true or item.restricted = false"
          + " or exists (select 1 from file_reader reader"
          + " where reader.reference = item.reference and reader.login = :viewer))";

  /**
   * The file was restricted or opened, in this transaction.
   *
   * @param restricted whether only some may know of it now
   */
  public record Changed(Reference file, boolean restricted) {}

  private final EntityManager entities;
  private final People people;
  private final ApplicationEventPublisher events;
  private final SecurityLog log;

  FileAccess(
      EntityManager entities, People people, ApplicationEventPublisher events, SecurityLog log) {
    this.entities = entities;
    this.people = people;
    this.events = events;
    this.log = log;
  }

  /** Whether the person may see the file; a file that nobody restricted is open. */
  @Transactional(readOnly = true)
  public boolean maySee(Reference file, Person person) {
    if (!person.is(Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR)) {
      return false;
    }
    return person.seesAllFiles() || !isRestricted(file) || isReader(file, person.login());
  }

  /**
   * Whoever writes in a file is no auditor; asked wherever a pen is given out.
   *
   * @throws AccessDeniedException where it is one
   */
  @Transactional(readOnly = true)
  public void requireWriter(Actor actor) {
    if (actor.isPerson()
        && people.findByLogin(actor.name()).filter(by -> by.is(Role.AUDITOR)).isPresent()) {
      throw new AccessDeniedException("an auditor changes nothing: " + actor.name());
    }
  }

  /** Whether the person may see each other file that the fact names. */
  @Transactional(readOnly = true)
  public boolean maySeeAllIn(Fact fact, Person person) {
    return fact.otherFiles().stream().allMatch(named -> mayName(named, person));
  }

  /**
   * Whether the person may read this name of another file: it names one that the person may see, or
   * none of ours.
   *
   * @param named a reference, of a file or of something in it, or what another State calls its own
   */
  @Transactional(readOnly = true)
  public boolean mayName(String named, Person person) {
    return Reference.parse(named.replaceFirst("/.*", ""))
        .map(file -> maySee(file, person))
        .orElse(true);
  }

  /** Whether the file is restricted. */
  @Transactional(readOnly = true)
  public boolean isRestricted(Reference file) {
    return entities.find(RestrictedFile.class, file.value()) != null;
  }

  /** The login names of those who may see the restricted file, in alphabetical order. */
  @Transactional(readOnly = true)
  public List<String> readers(Reference file) {
    return entities
        .createQuery(
            "select r.login from file_reader r where r.reference = :file order by r.login",
            String.class)
        .setParameter("file", file.value())
        .getResultList();
  }

  /** Restricts the file to these people, besides supervisors. Restricting it again adds people. */
  @Transactional
  public void restrict(Reference file, List<Person> readers) {
    if (!isRestricted(file)) {
      entities.persist(new RestrictedFile(file.value()));
      events.publishEvent(new Changed(file, true));
    }
    readers.forEach(reader -> addReader(file, reader));
    log.restricted(file, readers(file));
  }

  /** Restricts the file to these people, who take the place of those named before. */
  @Transactional
  public void restrictAnew(Reference file, List<Person> readers) {
    forget(file);
    restrict(file, readers);
  }

  /** Lets one more person see the file; one who may already see it stays. */
  @Transactional
  public void addReader(Reference file, Person reader) {
    if (!isReader(file, reader.login())) {
      entities.persist(new FileReader(new FileReader.Key(file.value(), reader.login())));
    }
  }

  /** Opens the file to all caseworkers again and forgets who was named. */
  @Transactional
  public void open(Reference file) {
    forget(file);
    log.opened(file);
  }

  private void forget(Reference file) {
    entities
        .createQuery("select r from file_reader r where r.reference = :file", FileReader.class)
        .setParameter("file", file.value())
        .getResultList()
        .forEach(entities::remove);
    RestrictedFile restricted = entities.find(RestrictedFile.class, file.value());
    if (restricted != null) {
      entities.remove(restricted);
    }
    // At once, so that whoever restricts it again in the same transaction finds it open.
    entities.flush();
    events.publishEvent(new Changed(file, false));
  }

  private boolean isReader(Reference file, String login) {
    return entities.find(FileReader.class, new FileReader.Key(file.value(), login)) != null;
  }
}
