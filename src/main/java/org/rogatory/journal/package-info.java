/** What happened to a file, written down once, as facts that are never changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"convention"})
package org.rogatory.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
