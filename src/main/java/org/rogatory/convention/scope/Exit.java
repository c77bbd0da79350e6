package org.rogatory.convention.scope;

import java.util.List;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;

/**
 * Where a request may still go that is outside the Convention, Article 60 and note 5: no answer is
 * a dead end.
 */
@Clause({"60, note 5", "47"})
public enum Exit implements Worded {
  /** Another treaty or arrangement between the two States. */
  OTHER_TREATY("60(1)", "note 5"),
  /** What our own law allows without a treaty. */
  DOMESTIC_LAW("note 5"),
  /** Other lawful cooperation, such as that between police forces. */
  OTHER_COOPERATION("60(2)", "note 5");

  private final List<Provision> provisions;

  Exit(String... provisions) {
    this.provisions = Provision.listOf(provisions);
  }

  /** What leaves the way open. */
  public List<Provision> provisions() {
    return provisions;
  }

  @Override
  public String group() {
    return "exit";
  }
}
