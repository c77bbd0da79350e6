package org.rogatory.convention.clocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Family;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Notice;

/**
 * What a request brings with it that whoever works on it has to heed, beside its contents, scope
 * and form.
 *
 * @param assistance what is asked for
 * @param basis what the request rests on; under another treaty alone that treaty says what is to be
 *     heeded, and nothing here cites paragraphs 8 to 31
 * @param atRisk whether the data are said to be particularly vulnerable to loss or modification,
 *     44(3)(a)
 * @param confidential whether fact and substance are to be kept confidential, 40(20)
 * @param deadline whether a deadline is suggested, 40(26)
 * @param deadlineReason whether reasons are given for it
 * @param procedure whether a particular procedure is wanted, 40(17)
 * @param earlier whether an earlier file or measure is named
 * @param held by what something is held already, where that is linked
 */
public record Attention(
    Assistance assistance,
    LegalBasis basis,
    boolean atRisk,
    boolean confidential,
    boolean deadline,
    boolean deadlineReason,
    boolean procedure,
    boolean earlier,
    Optional<Holding> held) {

  /** What is to be told, in the order in which it presses. */
  public List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    Family family = assistance.family();
    if (atRisk && family == Family.STORED) {
      notices.add(Notice.EXPEDITE);
    }
    earlierMeasure().ifPresent(notices::add);
    if (confidential) {
      notices.add(
          family == Family.PRESERVATION
              ? Notice.KEEP_PRESERVATION_CONFIDENTIAL
              : Notice.KEEP_CONFIDENTIAL);
    }
    if (deadline) {
      notices.add(deadlineReason ? Notice.DEADLINE_WITH_REASONS : Notice.DEADLINE_WITHOUT_REASONS);
    }
    if (procedure) {
      notices.add(Notice.PROCEDURE_WANTED);
    }
    notices.removeIf(notice -> !basis.appliesParagraphs8To31() && ofArticle40(notice));
    return notices;
  }

  private static boolean ofArticle40(Notice notice) {
    return notice.provisions().get(0).article() == 40;
  }

  private Optional<Notice> earlierMeasure() {
    boolean confiscation = assistance.family() == Family.CONFISCATION;
    if (confiscation) {
      return held.map(holding -> Notice.HEAR_BEFORE_LIFTING)
          .or(() -> earlier ? Optional.of(Notice.FREEZING_TO_BE_LINKED) : Optional.empty());
    }
    boolean data = assistance.family() == Family.STORED || assistance == Assistance.SEARCH_SEIZURE;
    return data && earlier && held.isEmpty()
        ? Optional.of(Notice.PRESERVATION_TO_BE_LINKED)
        : Optional.empty();
  }
}
