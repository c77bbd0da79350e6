/** What is put on record of a person who is transferred or heard, 40(9), 40(18). */
@NullMarked
package org.rogatory.incoming.persons;

import org.jspecify.annotations.NullMarked;
