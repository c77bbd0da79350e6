package org.rogatory.information;

import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Provision;
import org.rogatory.journal.Fact;

/**
 * Writes what happens to spontaneous information: each verb changes it and writes its entry, so
 * that no change goes unwritten.
 *
 * @param information whose file the pen writes
 */
record InformationPen(SpontaneousInformation information, Pen pen) {

  static final Provision EXCULPATION = Provision.of("40(5)");

  /**
   * Lets the file go on as its life says, and writes the entry of that verb.
   *
   * @throws NotInThisState where the verb is not possible as it stands
   */
  void become(InformationVerb verb, @Nullable Provision provision, InformationFact fact) {
    same(verb.fact(), fact);
    information.become(verb);
    pen.write(information.matter(), provision, fact);
  }

  /** The same of a disclosure of what exculpates an accused person, 40(5). */
  void become(int number, DisclosureVerb verb, DisclosureFact fact) {
    same(verb.fact(), fact);
    information.become(number, verb);
    pen.write(information.disclosureMatter(number), EXCULPATION, fact);
  }

  /** A disclosure begins. */
  int disclose(String proceeding, String exculpates) {
    int number = information.disclose(proceeding, exculpates);
    information.follow(information.state());
    pen.write(
        information.disclosureMatter(number),
        EXCULPATION,
        new DisclosureFact.DisclosureIntended(number, proceeding, exculpates));
    return number;
  }

  private static void same(Class<? extends Fact> kind, Fact fact) {
    if (fact.getClass() != kind) {
      throw new IllegalArgumentException(kind.getSimpleName() + " is not " + fact.kind());
    }
  }
}
