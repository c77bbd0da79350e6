/**
 * Large things: the bytes of documents, kept in parts; how much is worked on at once; nightly
 * copies of the embedded database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rogatory.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
