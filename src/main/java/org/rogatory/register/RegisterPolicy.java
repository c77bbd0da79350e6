package org.rogatory.register;

import java.time.Period;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyFile;
import org.rogatory.home.PolicyNode;

/**
 * How the office keeps its register; {@code config/register.yml}.
 *
 * @param checkFactsAfter how long a fact is taken to hold without anybody making sure of it
 */
record RegisterPolicy(Period checkFactsAfter) {

  static final String FILE = "config/register.yml";

  static RegisterPolicy read(Home home) {
    PolicyNode file = PolicyFile.read(home, FILE).only("check-facts-after");
    return new RegisterPolicy(file.get("check-facts-after").as(Period::parse));
  }
}
