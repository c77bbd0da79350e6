package org.rogatory.incoming;

import org.springframework.stereotype.Component;

/**
 * The Convention's rules as they are asked for a file of ours.
 *
 * @param admission whether what arrived is dealt with under the Convention
 * @param grounds which grounds are lawful for a measure
 * @param policy what the office's own time limits allow
 * @param earlier what is known of earlier files
 */
@Component
public record Rules(
    Admission admission, GroundRules grounds, OfficePolicy policy, EarlierFiles earlier) {}
