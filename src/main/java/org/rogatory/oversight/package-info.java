/** Where everything stands, for supervisors: what is late, stuck or about to lapse. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "convention",
      "journal",
      "casefile",
      "casefile :: lists",
      "access",
      "register",
      "deadlines",
      "workflow",
      "inbox",
      "web"
    })
package org.rogatory.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
