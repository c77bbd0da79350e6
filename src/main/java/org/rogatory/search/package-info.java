/**
 * Finding files by any word that stands in them, and the other files that concern the same person,
 * account or address, 22(5).
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "casefile",
      "casefile :: documents",
      "convention",
      "home",
      "integrity",
      "journal",
      "letters",
      "register",
      "register :: facts",
      "web",
      "web :: once",
      "workflow"
    })
package org.rogatory.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
