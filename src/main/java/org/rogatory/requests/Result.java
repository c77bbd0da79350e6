package org.rogatory.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a competent authority reported on a measure.
 *
 * @param outcome executed, in part, or not
 * @param text what was obtained, in words for the requesting State
 * @param procedure whether the wanted procedure was followed, 40(17); null where none was wanted
 * @param procedureWhy why not, where it was not
 * @param inEffectFrom for a preservation, when it took effect
 */
public record Result(
    Execution.Outcome outcome,
    String text,
    Execution.@Nullable Procedure procedure,
    @Nullable String procedureWhy,
    @Nullable Instant inEffectFrom) {}
