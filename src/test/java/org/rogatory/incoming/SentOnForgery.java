package org.rogatory.incoming;

import static org.rogatory.incoming.Walk.TRIAGE;

import org.rogatory.convention.Assistance;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.incoming.filing.Filing;

/** A request that is found to be forged when its results have gone out. */
public final class SentOnForgery {

  private SentOnForgery() {}

  public static Walk make(Walks walks) {
    Walk walk = answered(walks);
    walk.happens(pen -> Filing.of(pen).authenticated(Authenticity.FAILED, "Forged"));
    walk.runJobs();
    return walk;
  }

  /** Its results have gone out, and nobody knows of the forgery yet. */
  static Walk answered(Walks walks) {
    Walk walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    walk.take("record-result", "{'outcome':'executed','result':'The statements.'}");
    walk.finishLetters();
    return walk;
  }
}
