package org.rogatory.access;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Reference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Need-to-know, answered in one place, Article 40(20) and 40(22). A file is open to all
 * caseworkers, or restricted to named people, teams and supervisors. To anybody else it does not
 * exist: whoever asks gets the answer that an unknown reference gets. Auditors see all files.
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

  private final ReaderRows rows;
  private final People people;
  private final ApplicationEventPublisher events;
  private final SecurityLog log;

  FileAccess(ReaderRows rows, People people, ApplicationEventPublisher events, SecurityLog log) {
    this.rows = rows;
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
    return person.seesAllFiles() || !isRestricted(file) || rows.isReader(file, person.login());
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
    return rows.isRestricted(file);
  }

  /**
   * The login names of those who may see the restricted file, named or by a team, in alphabetical
   * order; whoever opened it in an emergency is among the {@link #guests}.
   */
  @Transactional(readOnly = true)
  public List<String> readers(Reference file) {
    return rows.of(file).stream()
        .filter(reader -> reader.endsAt().isEmpty())
        .map(FileReader::login)
        .toList();
  }

  /** Those of the {@link #readers} who are named, and not only members of a team that is. */
  @Transactional(readOnly = true)
  public List<String> named(Reference file) {
    return rows.of(file).stream().filter(FileReader::isNamed).map(FileReader::login).toList();
  }

  /** The ids of the teams that may see the restricted file. */
  @Transactional(readOnly = true)
  public List<String> teams(Reference file) {
    return rows.teams(file).stream().map(Team::id).toList();
  }

  /** The members of the teams that may see the restricted file, by login name. */
  @Transactional(readOnly = true)
  public SortedSet<String> members(Reference file) {
    SortedSet<String> members = new TreeSet<>();
    rows.teams(file).forEach(team -> members.addAll(team.members()));
    return members;
  }

  /** Whoever may see the restricted file in an emergency, by login name, and until when. */
  @Transactional(readOnly = true)
  public SortedMap<String, Instant> guests(Reference file) {
    SortedMap<String, Instant> guests = new TreeMap<>();
    rows.of(file)
        .forEach(reader -> reader.endsAt().ifPresent(until -> guests.put(reader.login(), until)));
    return guests;
  }

  /** Restricts the file to these people, besides supervisors. Restricting it again adds people. */
  @Transactional
  public void restrict(Reference file, List<Person> readers) {
    restrict(file, readers, List.of());
  }

  private void restrict(Reference file, List<Person> readers, List<Team> teams) {
    if (rows.restrict(file)) {
      events.publishEvent(new Changed(file, true));
    }
    readers.forEach(reader -> rows.name(file, reader.login()));
    rows.name(file, teams);
    log.restricted(file, readers(file));
  }

  /** Restricts the file to these people and teams, who take the place of those named before. */
  @Transactional
  public void restrictAnew(Reference file, List<Person> readers, List<Team> teams) {
    forget(file);
    restrict(file, readers, teams);
  }

  /** Brings the readers of the file up to date with the members of its teams. */
  @Transactional
  public void followTeams(Reference file) {
    rows.followTeams(file);
    log.restricted(file, readers(file));
  }

  /** Lets a person see the restricted file until a moment, in an emergency. */
  @Transactional
  public void letIn(Reference file, Person guest, Instant until) {
    rows.letIn(file, guest.login(), until);
    log.emergency(file, guest.login(), until);
  }

  /** What {@link #letIn} allowed is over. */
  @Transactional
  public void endGuest(Reference file, String login) {
    rows.endGuest(file, login);
    log.emergencyOver(file, login);
  }

  /** Opens the file to all caseworkers again and forgets who was named. */
  @Transactional
  public void open(Reference file) {
    forget(file);
    log.opened(file);
  }

  private void forget(Reference file) {
    rows.forget(file);
    events.publishEvent(new Changed(file, false));
  }
}
