package org.rogatory.letters;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileKind;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Violation;
import org.rogatory.journal.Fact;
import org.rogatory.letters.saying.Background;
import org.rogatory.letters.saying.Correspondence;
import org.rogatory.letters.saying.Head;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Written;
import org.rogatory.letters.wording.LetterParts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The letters that the courses registered. They are asked for late, because they know this module.
 */
@Component
public class Composers {

  private final Supplier<List<Composer>> composers;
  private final Supplier<List<Correspondence>> correspondences;

  Composers(ObjectProvider<Composer> composers, ObjectProvider<Correspondence> correspondences) {
    this.composers = SingletonSupplier.of(() -> composers.orderedStream().toList());
    this.correspondences = SingletonSupplier.of(() -> correspondences.stream().toList());
  }

  List<Composer> all() {
    return composers.get();
  }

  /** Who composes letters of this kind. */
  Composer of(LetterKind kind) {
    return composers.get().stream()
        .filter(composer -> composer.kinds().containsKey(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing composes " + kind.id()));
  }

  /** The provisions that whoever approves the letter should have at hand. */
  public List<Provision> law(Letter letter) {
    return of(letter.kind()).law(letter.kind());
  }

  /** What whoever issues or approves the letter should look at again in what it carries. */
  public List<Violation> warnings(File file, Letter letter) {
    return warnings(file, letter, letter.parts());
  }

  /** What whoever approves the letter reads of the file beside it. */
  public List<Background> background(File file, Letter letter) {
    return of(letter.kind()).background(file, letter.matter());
  }

  /** Who made the letter: who wrote in it, and who proposed what it carries. */
  public Set<String> makers(File file, Letter letter) {
    Set<String> makers = new HashSet<>(letter.authors());
    of(letter.kind()).proposer(file, letter.matter()).ifPresent(makers::add);
    return makers;
  }

  /** The page where our own words that the letter takes from the file are changed. */
  public Optional<String> changedAt(File file, Letter letter) {
    return of(letter.kind()).changedAt(file, letter.matter());
  }

  /** The same for another text of the letter. */
  public List<Violation> warnings(File file, Letter letter, LetterParts parts) {
    return Stream.concat(
            of(letter.kind()).warnings(file, letter.matter(), parts.text()).stream(),
            written(letter, parts).stream())
        .toList();
  }

  /** What people wrote in it that may decide something. */
  List<Violation> written(Letter letter) {
    return written(letter, letter.parts());
  }

  private static List<Violation> written(Letter letter, LetterParts parts) {
    boolean otherTreaty = letter.envelope().otherTreaty().isPresent();
    return Written.warnings(letter.kind(), letter.made(), parts, otherTreaty);
  }

  /** What the file gives to each of its letters. */
  Head head(File file) {
    return correspondence(file.kind()).head(file);
  }

  /** Whether this fact may change the head of some letter. */
  boolean mayChangeHead(Fact fact) {
    return correspondences.get().stream().anyMatch(one -> one.changesHead(fact));
  }

  /** What the letters of a file of this kind have in common. */
  Correspondence correspondence(FileKind kind) {
    return correspondence(kind.id());
  }

  /** The same of a kind that is known by its id. */
  public Correspondence correspondence(String kind) {
    return correspondences.get().stream()
        .filter(one -> one.fileKind().id().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no letters of a file of kind " + kind));
  }
}
