package org.rogatory.incoming.delay;

import java.util.Set;
import org.rogatory.casefile.FileFact;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.IncomingFact;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.journal.Actor;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Follows the days that requesting States suggest, and that we told them: when the office is
 * reminded of one, the letter about a delay is drafted; when the answer comes first, the letter is
 * given up.
 */
@Component
class NearingDays {

  private static final Set<String> DAYS =
      Set.of(RequestDeadline.SUGGESTED_ANSWER.id(), RequestDeadline.TOLD_ANSWER.id());

  private final Requests requests;
  private final DraftDelayNotice notice;

  NearingDays(Requests requests, DraftDelayNotice notice) {
    this.requests = requests;
    this.notice = notice;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    Fact fact = recorded.fact();
    Matter matter = recorded.entry().matter();
    if (fact instanceof FileFact.Reminded reminded && DAYS.contains(reminded.deadline())) {
      RequestPen pen = pen(matter);
      Delaying.concerned(pen.request(), matter)
          .forEach(measure -> Delaying.of(pen, measure.number()).foresee(reminded.due()));
    } else if (fact instanceof MeasureFact.DelayForeseen
        || fact instanceof MeasureFact.DelayEstimated
        || fact instanceof MeasureFact.DelayWithoutEstimate) {
      notice.draft(pen(matter));
    } else if (fact instanceof MeasureFact.AssessedAgain
        || fact instanceof MeasureFact.BegunAnew
        || fact instanceof MeasureFact.MeasureResumed
        || fact instanceof MeasureFact.RefusalReopened
        || fact instanceof MeasureFact.ConfirmationOwed) {
      lookAgain(pen(matter), matter);
    } else if (fact instanceof IncomingFact && hasDelays(matter)) {
      notice.settle(pen(matter), fact.kind());
    }
  }

  /**
   * An answer that was ready on its day, and is none any more, is late; so is what was postponed
   * over its day, and goes on.
   */
  private void lookAgain(RequestPen pen, Matter matter) {
    Measure measure = pen.request().measure(matter.number());
    if (Delaying.hasCome(measure, pen.moment().day())) {
      Delaying.of(pen, measure.number()).foresee();
    }
    notice.draft(pen);
  }

  private RequestPen pen(Matter matter) {
    return requests.forChange(matter.file(), Actor.PROGRAM);
  }

  private boolean hasDelays(Matter matter) {
    return requests
        .find(matter.file())
        .filter(
            file ->
                file.measures().stream()
                    .anyMatch(measure -> measure.delay().foreseenFor().isPresent()))
        .isPresent();
  }
}
