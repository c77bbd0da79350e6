package org.rogatory.casefile;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.home.Office;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Journal;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All files, of every kind. */
@Component
public class Files {

  private final EntityManager entities;
  private final LockedRows locked;
  private final Journal journal;
  private final FileAccess access;
  private final Office office;
  private final Clock clock;

  Files(
      EntityManager entities,
      LockedRows locked,
      Journal journal,
      FileAccess access,
      Office office,
      Clock clock) {
    this.entities = entities;
    this.locked = locked;
    this.journal = journal;
    this.access = access;
    this.office = office;
    this.clock = clock;
  }

  /**
   * Locks the file's row until the transaction ends and gives out the pen that writes in it. Every
   * change of a file begins here. Whoever asks again in the same transaction has the lock already.
   * What the transaction read of the file before the lock is read anew.
   *
   * @throws UnknownFile where there is none
   * @throws AccessDeniedException where the actor is an auditor
   * @throws IllegalStateException where the transaction has locked a file with a higher reference:
   *     two who locked the same files in different orders would wait for each other for ever
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Pen forChange(Reference reference, Actor actor) {
    return locked
        .lock(reference)
        .map(file -> pen(file, actor))
        .orElseThrow(() -> new UnknownFile(reference.value()));
  }

  /** Pens of two files, in the order in which they were asked for. */
  public record Two(Pen one, Pen other) {}

  /**
   * Locks two files, the one with the lower reference first, and gives out the pens of both.
   *
   * @throws UnknownFile where there is none
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Two forChange(Reference one, Reference other, Actor actor) {
    if (one.compareTo(other) <= 0) {
      Pen first = forChange(one, actor);
      return new Two(first, forChange(other, actor));
    }
    Pen first = forChange(other, actor);
    return new Two(forChange(one, actor), first);
  }

  /**
   * Puts a new file into its place and gives out its first pen.
   *
   * @param file was numbered in this transaction, so nobody else can have it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Pen begin(File file, Actor actor) {
    locked.begin(File.class, file, file.reference());
    return pen(file, actor);
  }

  private Pen pen(File file, Actor actor) {
    access.requireWriter(actor);
    return new Pen(file, journal, actor, new Moment(clock.instant(), office.zone()));
  }

  /** The file, for reading. */
  @Transactional(readOnly = true)
  public Optional<File> find(Reference reference) {
    return Optional.ofNullable(entities.find(File.class, reference.value()));
  }

  /**
   * The file, for reading.
   *
   * @throws UnknownFile where there is none
   */
  @Transactional(readOnly = true)
  public File get(Reference reference) {
    return find(reference).orElseThrow(() -> new UnknownFile(reference.value()));
  }

  /**
   * The file, for a person who may see it.
   *
   * @throws UnknownFile where there is none, the person may not see it, or the text is no reference
   */
  @Transactional(readOnly = true)
  public File get(String asked, Person reader) {
    return Reference.parse(asked)
        .filter(reference -> access.maySee(reference, reader))
        .flatMap(this::find)
        .orElseThrow(() -> new UnknownFile(asked));
  }
}
