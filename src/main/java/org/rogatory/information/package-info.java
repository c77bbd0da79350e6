/**
 * Spontaneous information, 40(4), 40(5) and 51: what another State sends us without a request, and
 * what we send.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"convention", "journal", "casefile", "access", "deadlines", "register"})
package org.rogatory.information;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
