package org.rogatory.letters.saying;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a letter's {@link Particulars} that is no part of what the letter is about: how
 * other measures stand on the day of the letter. Its texts have it in their fixed part, as of that
 * day. It is made anew until the letter is issued, and a letter is not outdated where nothing else
 * has changed.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Courtesy {}
