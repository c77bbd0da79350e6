/** Letters: from what a file holds to a PDF that was sent and is never changed again. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "convention",
      "journal",
      "casefile",
      "access",
      "register",
      "steps",
      "workflow",
      "home",
      "storage",
      "web"
    })
package org.rogatory.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
