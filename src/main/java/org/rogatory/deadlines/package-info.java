/** The dates of a file: counted from its journal, kept as rows, and what happens when they come. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "convention",
      "journal",
      "casefile",
      "access",
      "requests",
      "letters",
      "home"
    })
package org.rogatory.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
