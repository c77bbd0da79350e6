/** The course of spontaneous information: its processes, its steps and its letters. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "convention",
      "journal",
      "casefile",
      "register",
      "deadlines",
      "workflow",
      "steps",
      "letters",
      "information"
    })
package org.rogatory.information.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
