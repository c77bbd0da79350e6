/** The pages and the API of spontaneous information. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "api",
      "casefile",
      "convention",
      "convention :: spontaneous",
      "files",
      "files :: acts",
      "files :: lists",
      "files :: registration",
      "information",
      "journal",
      "register :: facts",
      "web",
      "web :: drafts",
      "web :: forms",
      "web :: limits",
      "web :: once"
    })
package org.rogatory.information.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
