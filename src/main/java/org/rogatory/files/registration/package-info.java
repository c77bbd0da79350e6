/** The form with which a request is registered. */
@NullMarked
package org.rogatory.files.registration;

import org.jspecify.annotations.NullMarked;
