package org.rogatory.register.facts;

import jakarta.validation.constraints.NotNull;

/**
 * By which way a State wants requests, 40(12)(d).
 *
 * @param diplomatic through its foreign ministry; otherwise straight to its central authority
 */
public record RequiredChannel(@NotNull boolean diplomatic) implements StateFact {}
