/**
 * Who may see what, beside the rule itself in {@code access}: teams that are named together, and a
 * way into a restricted file in an emergency, with a reason, an alarm and a second look.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "casefile",
      "casefile :: confidentiality",
      "casefile :: lists",
      "convention",
      "deadlines",
      "integrity",
      "journal",
      "web",
      "web :: forms",
      "web :: limits",
      "web :: once"
    })
package org.rogatory.needtoknow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
