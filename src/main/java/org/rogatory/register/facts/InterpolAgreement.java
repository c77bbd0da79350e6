package org.rogatory.register.facts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whether the State and we agree that urgent requests may come through INTERPOL, 40(12)(d).
 *
 * @param agreed whether there is such an agreement
 * @param document where it is written down; empty where that is not known
 */
public record InterpolAgreement(@NotNull boolean agreed, @Size(max = 500) String document)
    implements StateFact {}
