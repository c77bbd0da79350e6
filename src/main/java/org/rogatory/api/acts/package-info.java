/** The calls by which programs do with a file of any kind what the pages let people do. */
@NullMarked
package org.rogatory.api.acts;

import org.jspecify.annotations.NullMarked;
