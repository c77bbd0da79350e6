package org.rogatory.integrity.pages;

import java.util.List;
import org.rogatory.access.CurrentPerson;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.integrity.Alteration;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.comparison.Comparison;
import org.rogatory.integrity.comparison.DailyRoots;
import org.rogatory.integrity.comparison.Runs;
import org.rogatory.integrity.seals.SealedRoot;
import org.springframework.stereotype.Component;

/** What a supervisor may have done, by page and by call. */
@Component
class IntegrityActs {

  private final Runs runs;
  private final Comparison comparison;
  private final Alterations alterations;
  private final DailyRoots roots;
  private final Files files;
  private final CurrentPerson current;

  IntegrityActs(
      Runs runs,
      Comparison comparison,
      Alterations alterations,
      DailyRoots roots,
      Files files,
      CurrentPerson current) {
    this.runs = runs;
    this.comparison = comparison;
    this.alterations = alterations;
    this.roots = roots;
    this.files = files;
    this.current = current;
  }

  /** Has everything compared, in the background. */
  void compareAll() {
    runs.ask();
  }

  /**
   * Compares one file now.
   *
   * @return what is open of it after that
   * @throws org.rogatory.casefile.UnknownFile where there is none
   */
  List<Alteration> compare(String reference) {
    File file = files.get(reference, current.get());
    comparison.one(file.reference());
    return alterations.of(file.reference());
  }

  SealedRoot seal(boolean rolesAsTheyStand) {
    return roots.seal(rolesAsTheyStand);
  }

  /**
   * The root that introduces a new key; those after it are sealed with that.
   *
   * @param seen the fingerprint of the key that is to be changed
   */
  SealedRoot rotate(String seen) {
    return roots.rotate(seen);
  }
}
