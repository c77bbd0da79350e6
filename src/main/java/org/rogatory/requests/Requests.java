package org.rogatory.requests;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.home.Office;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Journal;
import org.rogatory.journal.Moment;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All files. */
@Component
public class Requests {

  private final RequestRows rows;
  private final FileRow row;
  private final Rules rules;
  private final Journal journal;
  private final FileAccess access;
  private final Office office;
  private final Clock clock;

  Requests(
      RequestRows rows,
      FileRow row,
      Rules rules,
      Journal journal,
      FileAccess access,
      Office office,
      Clock clock) {
    this.rows = rows;
    this.row = row;
    this.rules = rules;
    this.journal = journal;
    this.access = access;
    this.office = office;
    this.clock = clock;
  }

  /**
   * Locks the file's row until the transaction ends and gives out the pen that writes in it. Every
   * change of a file begins here; two files are locked in the order of their references. Whoever
   * asks again in the same transaction has the lock already. What the transaction read of the file
   * before the lock is read anew.
   *
   * @throws UnknownFile where there is none
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Pen forChange(Reference reference, Actor actor) {
    Request request = row.locked(reference).orElseThrow(() -> new UnknownFile(reference.value()));
    return new Pen(request, rules, journal, actor, now());
  }

  /** The file, for reading. */
  @Transactional(readOnly = true)
  public Optional<Request> find(Reference reference) {
    return rows.findById(reference.value());
  }

  /**
   * The file, for reading.
   *
   * @throws UnknownFile where there is none
   */
  @Transactional(readOnly = true)
  public Request get(Reference reference) {
    return find(reference).orElseThrow(() -> new UnknownFile(reference.value()));
  }

  /**
   * The file with all its parts, for what is shown after the transaction.
   *
   * @throws UnknownFile where there is none
   */
  @ReadsOneSnapshot
  public Request whole(Reference reference) {
    return get(reference).whole();
  }

  /**
   * The file, for a person who may see it.
   *
   * @throws UnknownFile where there is none, the person may not see it, or the text is no reference
   */
  @Transactional(readOnly = true)
  public Request get(String asked, Person reader) {
    return Reference.parse(asked)
        .flatMap(reference -> findVisible(reference, reader))
        .orElseThrow(() -> new UnknownFile(asked));
  }

  /** The file, where there is one that the person may see. */
  @Transactional(readOnly = true)
  public Optional<Request> findVisible(Reference reference, Person reader) {
    return access.maySee(reference, reader) ? find(reference) : Optional.empty();
  }

  /** Known files of the same State under the same reference of the sender. */
  @Transactional(readOnly = true)
  public List<Request> findSame(String state, String sendersReference) {
    return rows.findSame(state, sendersReference.strip());
  }

  /**
   * What other files of the same State preserve, as far as the person may see them: to it a request
   * may be linked, 42(8).
   */
  @Transactional(readOnly = true)
  public List<Kept> preservedBefore(Request request, Person reader) {
    return rows
        .findPreserving(request.origin().requestingState(), request.reference().value())
        .stream()
        .filter(measure -> access.maySee(measure.request().reference(), reader))
        .flatMap(measure -> Holds.of(measure.request()).stream().filter(kept -> is(kept, measure)))
        .toList();
  }

  private static boolean is(Kept kept, Measure measure) {
    return kept.by().equals(measure.matter().toString());
  }

  Pen begin(Request request, Actor actor) {
    row.isNew(request.reference());
    return new Pen(rows.save(request), rules, journal, actor, now());
  }

  private Moment now() {
    return new Moment(clock.instant(), office.zone());
  }
}
