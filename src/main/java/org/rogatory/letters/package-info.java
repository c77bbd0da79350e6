/** Letters: from what a file holds to a PDF that was sent and is never changed again. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "casefile",
      "convention",
      "convention :: form",
      "convention :: grounds",
      "home",
      "integrity",
      "journal",
      "register",
      "register :: facts",
      "steps",
      "storage",
      "web",
      "workflow"
    })
package org.rogatory.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
