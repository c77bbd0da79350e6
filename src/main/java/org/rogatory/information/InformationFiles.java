package org.rogatory.information;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.LockedRows;
import org.rogatory.casefile.Pen;
import org.rogatory.casefile.TheirReference;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.journal.Actor;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All files of spontaneous information, received and sent. */
@Component
public class InformationFiles {

  private final InformationRows rows;
  private final LockedRows locked;
  private final Files files;
  private final Counterparts counterparts;
  private final FileAccess access;

  InformationFiles(
      InformationRows rows,
      LockedRows locked,
      Files files,
      Counterparts counterparts,
      FileAccess access) {
    this.rows = rows;
    this.locked = locked;
    this.files = files;
    this.counterparts = counterparts;
    this.access = access;
  }

  /**
   * All that can happen to the information of the file that the pen writes. What the transaction
   * read of it before it had the lock is read anew.
   *
   * @throws UnknownFile where that file holds no information
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public InformationVerbs of(Pen pen) {
    Reference reference = pen.file().reference();
    SpontaneousInformation information =
        locked
            .fresh(SpontaneousInformation.class, reference)
            .orElseThrow(() -> new UnknownFile(reference.value()));
    return new InformationVerbs(information, counterparts, pen);
  }

  /**
   * Locks the file, see {@link Files#forChange}, and says what can happen to its information.
   *
   * @throws UnknownFile where there is none
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public InformationVerbs forChange(Reference reference, Actor actor) {
    return of(files.forChange(reference, actor));
  }

  /** The information, for reading. */
  @Transactional(readOnly = true)
  public Optional<SpontaneousInformation> find(Reference reference) {
    return rows.findById(reference.value());
  }

  /**
   * The information with all its parts, for what is shown after the transaction.
   *
   * @throws UnknownFile where there is none
   */
  @ReadsOneSnapshot
  public SpontaneousInformation whole(Reference reference) {
    return find(reference).orElseThrow(() -> new UnknownFile(reference.value())).whole();
  }

  /**
   * The information, for a person who may see its file.
   *
   * @throws UnknownFile where there is none, the person may not see it, or the text is no reference
   */
  @Transactional(readOnly = true)
  public SpontaneousInformation get(String asked, Person reader) {
    return Reference.parse(asked)
        .filter(reference -> access.maySee(reference, reader))
        .flatMap(this::find)
        .orElseThrow(() -> new UnknownFile(asked));
  }

  /**
   * Known information of the same State under the same reference, in any spelling, as far as the
   * person may see its files.
   *
   * @param state the code of that State
   */
  @Transactional(readOnly = true)
  public List<Reference> findSame(
      @Nullable String state, @Nullable String sendersReference, Person reader) {
    String folded = TheirReference.folded(sendersReference);
    return state == null || folded == null
        ? List.of()
        : rows.findSame(state, folded).stream()
            .map(Reference::of)
            .filter(reference -> access.maySee(reference, reader))
            .toList();
  }

  InformationVerbs begin(SpontaneousInformation information, Actor actor) {
    Pen pen = files.begin(information.file(), actor);
    locked.begin(SpontaneousInformation.class, information, information.reference());
    return new InformationVerbs(information, counterparts, pen);
  }
}
