/**
 * The documents of files of every kind: what is taken, what lies beside a form until it is sent,
 * and that nothing of it was changed since.
 */
@NullMarked
@NamedInterface("documents")
package org.rogatory.casefile.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
