/**
 * The pages of files: lists, registration, one file with all that is known of it, what arrives for
 * it.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "convention",
      "journal",
      "casefile",
      "casefile :: documents",
      "casefile :: lists",
      "access",
      "register",
      "incoming",
      "incoming :: arrival",
      "incoming :: asked",
      "incoming :: filing",
      "incoming :: found",
      "incoming :: triage",
      "letters",
      "deadlines",
      "workflow",
      "steps",
      "inbox",
      "oversight",
      "web",
      "home",
      "storage"
    })
package org.rogatory.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
