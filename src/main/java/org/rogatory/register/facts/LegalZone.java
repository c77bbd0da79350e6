package org.rogatory.register.facts;

import java.time.ZoneId;

/**
 * The time zone in which a State's law counts days; that of its capital where it has several.
 *
 * @param zone a zone with its rules, such as {@code Europe/Paris}
 */
public record LegalZone(ZoneId zone) implements StateFact {}
