package org.rogatory.files;

import java.util.List;

/**
 * A request as the page of its file shows it.
 *
 * @param parts what every file has
 * @param acts what else can be done with it, {@link FurtherActs}
 * @param damages what cannot be read, each in a sentence
 */
record FileView(
    FileParts.View parts,
    List<String> acts,
    RequestParticulars.View particulars,
    List<MeasureCards.Card> measures,
    Checklist.View contents,
    List<PreservationCards.Card> held,
    List<String> damages) {}
