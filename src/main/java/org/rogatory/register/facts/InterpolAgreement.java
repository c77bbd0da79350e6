package org.rogatory.register.facts;

/**
 * Whether the State and we agree that urgent requests may come through INTERPOL, 40(12)(d).
 *
 * @param agreed whether there is such an agreement
 * @param document where it is written down; empty where that is not known
 */
public record InterpolAgreement(boolean agreed, String document) implements StateFact {}
