package org.rogatory.incoming.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Moment;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;

/**
 * A preservation is in effect, or a part of it.
 *
 * @param part what is not preserved; null where all is
 * @param why the practical reason for that; null where a legal obstacle stands against it
 * @param words more on the practical reason
 * @param examined the measure as which that part is examined, because a legal obstacle stands
 *     against it
 * @param data what is preserved
 * @param inEffectFrom from when
 * @param heldUntil the day at whose end it may be released at the earliest, 42(8), while it has not
 *     passed
 * @param over that day, once it has passed
 * @param zone the zone in which that day ends
 * @param confidential whether it was reported that whoever holds the data keeps the preservation
 *     confidential, 25(3), 42(3)(g)
 * @param requestReceived whether a request for these data is here, 42(8)
 * @param asked the measures of this request that we take to be it
 * @param askedIn our numbers of the other requests that we take to be it
 */
public record PreservationConfirmation(
    MeasureName measure,
    @Fixed @Nullable Words part,
    @Fixed @Nullable Words why,
    @Fixed @Nullable Words words,
    @Fixed @Nullable MeasureName examined,
    @Fixed Words data,
    @Fixed Moment inEffectFrom,
    @Fixed @Nullable LocalDate heldUntil,
    @Fixed @Nullable LocalDate over,
    Words zone,
    boolean confidential,
    boolean requestReceived,
    List<MeasureName> asked,
    List<Words> askedIn)
    implements Particulars {

  @Override
  public Optional<PreservationConfirmation> asOf(LocalDate day) {
    boolean passed = heldUntil != null && heldUntil.isBefore(day);
    return Optional.of(
        new PreservationConfirmation(
            measure,
            part,
            why,
            words,
            examined,
            data,
            inEffectFrom,
            passed ? null : heldUntil,
            passed ? heldUntil : over,
            zone,
            confidential,
            requestReceived,
            asked,
            askedIn));
  }
}
