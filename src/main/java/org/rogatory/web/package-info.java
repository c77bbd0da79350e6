/** What all pages share: their frame, login, language, theme, and who may open which route. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "convention", "home", "journal", "storage"})
package org.rogatory.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
