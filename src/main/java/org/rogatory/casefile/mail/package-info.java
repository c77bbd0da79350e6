/** Takes an e-mail apart: what is written in it, and what is attached, at any depth. */
@NullMarked
package org.rogatory.casefile.mail;

import org.jspecify.annotations.NullMarked;
