package org.rogatory.register;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyFile;

/**
 * How the office keeps its register; {@code config/register.yml}.
 *
 * @param checkFactsAfter how long a fact is taken to hold without anybody making sure of it
 */
record RegisterPolicy(@NotNull Period checkFactsAfter) {

  static RegisterPolicy read(Home home) {
    return PolicyFile.read(home, "config/register.yml").as(RegisterPolicy.class);
  }
}
