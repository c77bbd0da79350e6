/**
 * What we hold about other States and about ourselves: authorities, languages, channels,
 * agreements, treaties, reservations; each fact notified, assumed or unknown.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "casefile",
      "convention",
      "convention :: form",
      "convention :: grounds",
      "home",
      "journal",
      "journal :: office",
      "web",
      "web :: drafts",
      "web :: formats",
      "web :: forms",
      "web :: limits",
      "web :: once"
    })
package org.rogatory.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
