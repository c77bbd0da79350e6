/**
 * The REST API: it does what the pages do, with the same rules, and describes itself by OpenAPI.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "convention",
      "journal",
      "casefile",
      "casefile :: documents",
      "access",
      "register",
      "incoming",
      "incoming :: arrival",
      "incoming :: asked",
      "incoming :: filing",
      "incoming :: found",
      "letters",
      "workflow",
      "steps",
      "inbox",
      "oversight",
      "web",
      "storage"
    })
package org.rogatory.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
