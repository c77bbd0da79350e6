/** The clocks of a request: what starts each of them, what stops it, and what follows from it. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "convention",
      "journal",
      "casefile",
      "deadlines",
      "requests",
      "letters",
      "steps"
    })
package org.rogatory.requests.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
