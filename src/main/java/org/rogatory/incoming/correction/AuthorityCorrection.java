package org.rogatory.incoming.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Period;
import org.rogatory.letters.saying.Words;

/**
 * What changed since a measure was transmitted to an authority.
 *
 * @param open what the authority is at work on
 * @param reported what it has reported on
 * @param corrected what reads otherwise now
 * @param supplied what was added
 * @param confidential whether confidentiality is asked for now, 40(20)
 * @param scope of what, in the words of the requesting State
 * @param within what the authority has from the sending of the letter, where the request presses
 *     now and did not before
 * @param urgency why the request is urgent
 * @param emergency the facts that make it an emergency, 2(o)
 * @param atRisk why the data may be lost or modified, 44(3)(a)
 */
public record AuthorityCorrection(
    @Fixed List<Transmitted> open,
    @Fixed List<ReportedOn> reported,
    @Fixed List<Corrected> corrected,
    @Fixed List<Supplied> supplied,
    @Fixed boolean confidential,
    @Fixed @Nullable Words scope,
    @Fixed @Nullable Period within,
    @Fixed @Nullable Words urgency,
    @Fixed @Nullable Words emergency,
    @Fixed @Nullable Words atRisk)
    implements Particulars {

  @Override
  public Optional<AuthorityCorrection> asOf(LocalDate day) {
    return Optional.of(
        new AuthorityCorrection(
            open.stream().map(each -> each.asOf(day)).toList(),
            reported,
            corrected,
            supplied,
            confidential,
            scope,
            within,
            urgency,
            emergency,
            atRisk));
  }

  @Override
  public Optional<Period> gives() {
    return Optional.ofNullable(within);
  }
}
