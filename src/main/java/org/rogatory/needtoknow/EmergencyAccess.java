package org.rogatory.needtoknow;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.access.SecurityLog;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.casefile.confidentiality.AccessPolicy;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.casefile.lists.SortKey;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Reference;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A way into a restricted file for a caseworker who may not see it, where nobody who may can be
 * reached and waiting would do harm: with a reason, for some hours. The file's journal says so,
 * supervisors are told on every page until one of them has looked at it, and each read is recorded.
 */
@Component
public class EmergencyAccess {

  private static final Provision CONFIDENTIALITY = Provision.of("40(20)");

  private static final String NOT_REVIEWED = "item.reviewedAt is null";

  private final AccessPolicy policy;
  private final EntityManager entities;
  private final Files files;
  private final FileAccess access;
  private final SecurityLog log;

  EmergencyAccess(
      AccessPolicy policy,
      EntityManager entities,
      Files files,
      FileAccess access,
      SecurityLog log) {
    this.policy = policy;
    this.entities = entities;
    this.files = files;
    this.access = access;
    this.log = log;
  }

  /**
   * Opens the file to the person.
   *
   * @throws AccessDeniedException where the person is no caseworker, or the office allows nobody
   * @throws BadInput at {@code reference}, where there is no such file, the person sees it already,
   *     or opened it before without reason
   */
  @Transactional
  EmergencyRow open(Opening said, Person person) {
    if (!policy.allowsEmergencies() || !person.is(Role.CASEWORKER)) {
      throw new AccessDeniedException("no way in, in an emergency, for " + person.login());
    }
    String asked = said.reference().strip();
    Reference file =
        Reference.parse(asked)
            .filter(reference -> files.find(reference).isPresent())
            .orElseThrow(() -> unknown(asked));
    Pen pen = files.forChange(file, person.actor());
    if (access.maySee(file, person)) {
      throw BadInput.at("reference", Reason.of("input.emergency-not-needed", file));
    }
    requireNotFoundWanting(file, person);
    Instant now = pen.moment().at().truncatedTo(ChronoUnit.SECONDS);
    Instant until = now.plus(policy.emergencyLasts());
    endWhatIsOver(file, person.login());
    access.letIn(file, person, until);
    String reason = said.reason().strip();
    EmergencyRow row = new EmergencyRow(file, person.login(), reason, now, until);
    entities.persist(row);
    write(pen, new FileFact.EmergencyAccessTaken(until, reason));
    return row;
  }

  /** What is over may not be ended yet; its end would take away what is opened now. */
  private void endWhatIsOver(Reference file, String login) {
    Pen pen = files.forChange(file, Actor.PROGRAM);
    open(file, login).forEach(each -> end(each, pen));
  }

  /** Whoever opened the file before without reason is named by a supervisor, or stays out. */
  private void requireNotFoundWanting(Reference file, Person person) {
    long before =
        entities
            .createQuery(
                "select count(e) from EmergencyRow e where e.reference = :file"
                    + " and e.login = :login and e.justified = false",
                Long.class)
            .setParameter("file", file.value())
            .setParameter("login", person.login())
            .getSingleResult();
    if (before > 0) {
      throw BadInput.at("reference", Reason.of("input.emergency-refused", file));
    }
  }

  private BadInput unknown(String asked) {
    Reference.parse(asked).ifPresent(reference -> log.notGiven(reference.value(), false));
    return BadInput.at("reference", Reason.of("input.no-such-file"));
  }

  private static void write(Pen pen, FileFact fact) {
    pen.write(pen.file().matter(), CONFIDENTIALITY, fact);
  }

  /**
   * A supervisor says what he or she found.
   *
   * @return what it was about, or nothing where there is no such thing
   * @throws BadInput where somebody has looked at it already
   */
  @Transactional
  Optional<EmergencyRow> review(String id, Review said, Person by) {
    if (!by.is(Role.SUPERVISOR)) {
      throw new AccessDeniedException("only supervisors look at what was opened in an emergency");
    }
    Optional<EmergencyRow> known = find(id, by);
    known.ifPresent(row -> review(row, said, by));
    return known;
  }

  private void review(EmergencyRow row, Review said, Person by) {
    if (row.login().equals(by.login())) {
      throw new AccessDeniedException("nobody looks at what he or she opened: " + by.login());
    }
    Pen pen = files.forChange(row.file(), by.actor());
    entities.refresh(row);
    row.reviewedBy()
        .ifPresent(
            other -> {
              throw BadInput.at("remark", Reason.of("input.emergency-reviewed", other));
            });
    boolean justified = Boolean.TRUE.equals(said.justified());
    row.review(by.login(), pen.moment().at(), justified, said.remark().strip());
    write(pen, new FileFact.EmergencyAccessReviewed(row.login(), justified, said.remark().strip()));
    if (!justified) {
      open(row.file(), row.login()).forEach(each -> end(each, pen));
    }
  }

  /** What is open to the person, whichever time it was opened. */
  private List<EmergencyRow> open(Reference file, String login) {
    return entities
        .createQuery(
            "select e from EmergencyRow e"
                + " where e.reference = :file and e.login = :login and e.endedAt is null",
            EmergencyRow.class)
        .setParameter("file", file.value())
        .setParameter("login", login)
        .getResultList();
  }

  /** What was opened, for a person who may see its file. */
  @Transactional(readOnly = true)
  Optional<EmergencyRow> find(String id, Person viewer) {
    return Optional.ofNullable(entities.find(EmergencyRow.class, id))
        .filter(row -> access.maySee(row.file(), viewer));
  }

  /** What is over and not ended yet, by its id. */
  @Transactional(readOnly = true)
  List<String> over(Instant now) {
    return entities
        .createQuery(
            "select e.id from EmergencyRow e where e.endedAt is null and e.endsAt <= :now",
            String.class)
        .setParameter("now", now)
        .getResultList();
  }

  /** Ends what is over. */
  @Transactional
  void end(String id) {
    EmergencyRow row = entities.getReference(EmergencyRow.class, id);
    Pen pen = files.forChange(row.file(), Actor.PROGRAM);
    entities.refresh(row);
    end(row, pen);
  }

  private void end(EmergencyRow row, Pen pen) {
    if (row.endedAt().isEmpty()) {
      row.end(pen.moment().at());
      access.endGuest(row.file(), row.login());
      write(pen, new FileFact.EmergencyAccessEnded(row.login()));
    }
  }

  /** The file was restricted anew or opened: nobody is let in by an emergency any more. */
  @Transactional
  void forget(Reference file, Instant at) {
    entities
        .createQuery(
            "select e from EmergencyRow e where e.reference = :file and e.endedAt is null",
            EmergencyRow.class)
        .setParameter("file", file.value())
        .getResultList()
        .forEach(row -> row.end(at));
  }

  /**
   * What the person may see of all that was opened, the latest first.
   *
   * @param toReview only that at which no supervisor has looked
   */
  @Transactional(readOnly = true)
  Listing.Part<EmergencyRow> part(Person viewer, boolean toReview, @Nullable String after) {
    Listing<EmergencyRow> all = listing(viewer);
    return (toReview ? all.where(NOT_REVIEWED) : all).part(after, Listing.PAGE);
  }

  /** How much no supervisor has looked at yet. */
  @Transactional(readOnly = true)
  public long toReview(Person viewer) {
    return listing(viewer).where(NOT_REVIEWED).count();
  }

  private Listing<EmergencyRow> listing(Person viewer) {
    return Listing.of(
        entities,
        EmergencyRow.class,
        FileAccess.VISIBLE,
        viewer,
        SortKey.instant("item.beganAt", EmergencyRow::beganAt).descending(),
        SortKey.text("item.id", EmergencyRow::id));
  }
}
