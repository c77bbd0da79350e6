package org.rogatory.letters;

import org.jspecify.annotations.Nullable;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Period;

/** A letter as the program makes it from a file, in one language. */
record Made(LetterKind kind, Envelope envelope, String text, @Nullable Period period) {}
