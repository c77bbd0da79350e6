package org.rogatory.information.pages;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.journal.Moment;

/**
 * Something that is done with spontaneous information, as a page or a program says it. Which fields
 * it needs depends on its kind.
 *
 * @param kind what is done
 * @param where for a use: the proceeding or the authority
 * @param purpose for a use: what for
 * @param madeKnown for a use: whether it becomes known beyond authorities that keep it confidential
 * @param kept for a use: the numbers of the restrictions within which it stays
 * @param lifted the numbers of the restrictions that the sender lifted
 * @param confidentiality whether the sender lifted confidentiality
 * @param channel how the sender said so
 * @param at when that reached us
 * @param proceeding for a disclosure: ours, in which it is needed
 * @param exculpates for a disclosure: what in the information exculpates whom
 * @param number of the disclosure on which the sender asks to be consulted
 * @param text what else there is to say
 */
record NewAct(
    @NotNull ActKind kind,
    @ReadBy @Nullable @Size(max = 1000) String where,
    @ReadBy @Nullable @Size(max = 5000) String purpose,
    boolean madeKnown,
    Set<@NotNull Integer> kept,
    Set<@NotNull Integer> lifted,
    boolean confidentiality,
    @Nullable Channel channel,
    @Nullable Moment at,
    @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 1000) String proceeding,
    @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 5000) String exculpates,
    @Nullable Integer number,
    @ReadBy @Nullable @Size(max = 5000) String text) {

  /** Lists that were left out are empty. */
  NewAct {
    kept = kept == null ? Set.of() : kept;
    lifted = lifted == null ? Set.of() : lifted;
  }
}
