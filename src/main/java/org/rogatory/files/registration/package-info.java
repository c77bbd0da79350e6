/** The form with which a request is registered. */
@NullMarked
@NamedInterface("registration")
package org.rogatory.files.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
