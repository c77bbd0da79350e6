/**
 * The steps: one class for each thing that a person or the program does in the course of a file.
 * Showing, drafts, binding, checking and completing are written once, for all of them.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "convention",
      "journal",
      "casefile",
      "access",
      "register",
      "requests",
      "letters",
      "deadlines",
      "workflow",
      "web",
      "home"
    })
package org.rogatory.steps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
