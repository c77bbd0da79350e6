package org.rogatory.incoming.delay;

import java.util.List;
import org.rogatory.casefile.FileFact;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestMatter;
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
 * Follows the days that requesting States suggest: when the office is reminded of one, the letter
 * about a delay is drafted; when the answer comes first, the letter is given up.
 */
@Component
class NearingDays {

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
    if (fact instanceof FileFact.Reminded reminded
        && reminded.deadline().equals(RequestDeadline.SUGGESTED_ANSWER.id())) {
      RequestPen pen = pen(matter);
      concerned(pen.request(), matter)
          .forEach(measure -> Delaying.of(pen, measure.number()).foresee());
    } else if (fact instanceof MeasureFact.DelayForeseen
        || fact instanceof MeasureFact.DelayEstimated) {
      notice.draft(pen(matter));
    } else if (fact instanceof IncomingFact && hasDelays(matter)) {
      notice.settle(pen(matter), fact.kind());
    }
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

  /** The measure of the day; of a day for the whole request, those that have none of their own. */
  private static List<Measure> concerned(Request file, Matter matter) {
    return file.openMeasures().stream()
        .filter(
            measure ->
                matter.is(RequestMatter.MEASURE)
                    ? measure.matter().equals(matter)
                    : measure.answerBy().equals(file.priority().answerBy()))
        .toList();
  }
}
