/** The course of spontaneous information: its processes, its steps and its letters. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "casefile",
      "convention",
      "deadlines :: calendar",
      "deadlines :: reckoning",
      "information",
      "journal",
      "letters",
      "letters :: saying",
      "register",
      "register :: facts",
      "steps",
      "workflow"
    })
package org.rogatory.information.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
