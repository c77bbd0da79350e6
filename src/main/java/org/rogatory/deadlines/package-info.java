/**
 * The dates of a file: counted from its journal, kept as rows, and what happens when they come. The
 * clocks and their consequences are given by the courses.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "casefile",
      "convention",
      "convention :: clocks",
      "home",
      "integrity",
      "journal"
    })
package org.rogatory.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
