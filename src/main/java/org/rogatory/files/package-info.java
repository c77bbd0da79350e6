/**
 * The pages of files: lists, registration, one file with all that is known of it, what arrives for
 * it.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "casefile",
      "casefile :: documents",
      "casefile :: lists",
      "convention",
      "convention :: clocks",
      "convention :: contents",
      "convention :: form",
      "convention :: persons",
      "convention :: scope",
      "deadlines",
      "deadlines :: reckoning",
      "inbox",
      "inbox :: options",
      "incoming",
      "incoming :: acts",
      "incoming :: arrival",
      "incoming :: asked",
      "incoming :: authenticity",
      "incoming :: communication",
      "incoming :: contents",
      "incoming :: correction",
      "incoming :: evidence",
      "incoming :: execution",
      "incoming :: filing",
      "incoming :: found",
      "incoming :: misdirected",
      "incoming :: review",
      "incoming :: triage",
      "journal",
      "letters",
      "letters :: saying",
      "letters :: sending",
      "oversight",
      "reads",
      "register",
      "register :: facts",
      "search",
      "storage",
      "web",
      "web :: downloads",
      "web :: drafts",
      "web :: forms",
      "web :: limits",
      "web :: once",
      "web :: paths",
      "workflow"
    })
package org.rogatory.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
