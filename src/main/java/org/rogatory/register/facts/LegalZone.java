package org.rogatory.register.facts;

import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;

/**
 * The time zone in which a State's law counts days; that of its capital where it has several.
 *
 * @param zone a zone with its rules, such as {@code Europe/Paris}
 */
public record LegalZone(@NotNull ZoneId zone) implements StateFact {}
