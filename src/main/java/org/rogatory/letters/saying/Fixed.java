package org.rogatory.letters.saying;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a letter's {@link Particulars} that every such letter must say: a decision, its
 * reasons, a condition, what is asked for. Its texts have it in their fixed part, which nobody can
 * remove or alter in a draft. A {@link Period} is fixed without this mark.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Fixed {}
