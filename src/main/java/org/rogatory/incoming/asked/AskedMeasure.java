package org.rogatory.incoming.asked;

import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Stated;

/**
 * What a request says of one of its measures, as a journal keeps it.
 *
 * @param description what exactly is asked for
 * @param procedure the procedure that is wanted, 40(17)
 * @param electronicEvidence the id of the answer whether evidence in electronic form is sought,
 *     35(1)
 */
public record AskedMeasure(
    @Nullable String description, @Nullable String procedure, String electronicEvidence) {

  public static AskedMeasure of(NewRequest.NewMeasure said) {
    Stated electronic =
        said.electronicEvidence() == null ? Stated.NOT_STATED : said.electronicEvidence();
    return new AskedMeasure(said.description(), said.procedure(), electronic.id());
  }
}
