/**
 * The REST API: it does what the pages do, with the same rules, and describes itself by OpenAPI.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "casefile",
      "casefile :: documents",
      "casefile :: lists",
      "convention",
      "convention :: contents",
      "convention :: form",
      "convention :: grounds",
      "inbox",
      "incoming",
      "incoming :: acts",
      "incoming :: arrival",
      "incoming :: asked",
      "incoming :: authenticity",
      "incoming :: contents",
      "incoming :: evidence",
      "incoming :: filing",
      "incoming :: found",
      "incoming :: review",
      "incoming :: triage",
      "integrity",
      "integrity :: seals",
      "journal",
      "letters",
      "letters :: saying",
      "letters :: sending",
      "oversight",
      "reads",
      "register",
      "register :: facts",
      "steps",
      "storage",
      "web",
      "web :: downloads",
      "web :: once",
      "web :: paths",
      "workflow"
    })
package org.rogatory.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
