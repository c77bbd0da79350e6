package org.rogatory.incoming.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Provision;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.contents.Requirement;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureLife;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.found.RecallReason;

/**
 * The rules are asked again after something in a request changed: scope, channel, language,
 * contents and grounds. What they find otherwise stands in the journal, and what rests on it goes
 * back: a consultation or a decision that is not sent is withdrawn, and its measure is assessed
 * anew. What was sent stays, unless the change ends it, see {@link Overtaken}, or scope is open.
 */
@Clause({"35(1)", "40(1)", "40(7)", "40(12)(d)", "40(13)", "40(16)", "40(25)", "40(28)", "65"})
public final class Review {

  /** What waits for another State, an authority or a day: it is assessed anew when that is over. */
  private static final Set<MeasureState> WAITING =
      Set.of(MeasureState.IN_CONSULTATION, MeasureState.IN_EXECUTION, MeasureState.POSTPONED);

  private static final Set<MeasureState> DECIDED =
      Set.of(MeasureState.AWAITING_DECISION, MeasureState.GRANTED, MeasureState.EXECUTED);

  /** Nothing rests on what changed but what is found otherwise. */
  public static final Predicate<Measure> NO_MEASURE = measure -> false;

  private final RequestPen pen;
  private final Request request;
  private final boolean triaged;
  private final Findings before;
  private final BackInside again;
  private Overtaken overtaken = Overtaken.NOTHING;

  private Review(RequestPen pen) {
    this.pen = pen;
    this.request = pen.request();
    this.triaged = request.state() != RequestState.RECEIVED;
    this.before = Findings.of(request, pen.rules());
    this.again = new BackInside(request, pen.rules().admission());
  }

  /**
   * The measures that rest on one of these items: a request for such a measure says something under
   * it. A preservation rests on none, as it is executed before anybody assesses it, 42(4).
   */
  public static Predicate<Measure> restingOn(Collection<ContentItem> changed) {
    return measure ->
        !measure.isPreservation()
            && Contents.required(measure.assistance(), LegalBasis.CONVENTION).stream()
                .filter(required -> required.requirement() != Requirement.NOT_REQUIRED)
                .anyMatch(required -> changed.contains(required.item()));
  }

  /** Remembers what is found before a change. */
  public static Review before(RequestPen pen) {
    return new Review(pen);
  }

  /** The change ends what is under way for another matter, or for another State. */
  public Review overtaking(Overtaken by) {
    this.overtaken = by;
    return this;
  }

  /** What is found otherwise since; nothing before the triage, which finds for the first time. */
  public List<FindingChanged> changes() {
    return triaged ? again.changes(Findings.of(request, pen.rules()).since(before)) : List.of();
  }

  /**
   * @param looked by the id of a change, that the person looked at it
   * @param resting which measures rest on what changed, whatever is found of it
   * @param besides what else comes of the change
   * @param undo takes the change back, where the person did not
   * @throws UnseenChanges unless a person looked at all that is found otherwise, and at each
   *     measure that goes back
   */
  public void require(
      Map<String, Boolean> looked,
      Predicate<Measure> resting,
      List<FindingChanged> besides,
      Runnable undo) {
    List<FindingChanged> shown = shown(resting);
    shown.addAll(besides);
    if (!shown.stream().allMatch(change -> Boolean.TRUE.equals(looked.get(change.id())))) {
      undo.run();
      throw new UnseenChanges(shown);
    }
  }

  /** What is found otherwise, and which measures go back. */
  public List<FindingChanged> shown(Predicate<Measure> resting) {
    List<FindingChanged> changes = changes();
    List<FindingChanged> shown = new ArrayList<>(changes);
    if (triaged && !request.isClosed()) {
      request.openMeasures().stream()
          .filter(measure -> resting.test(measure) || !of(measure, changes).isEmpty())
          .filter(Review::goesBack)
          .map(measure -> next(measure, isScope(measure, of(measure, changes))))
          .forEach(shown::add);
    }
    again.of(changes).stream().map(BackInside::shown).forEach(shown::add);
    return shown;
  }

  private FindingChanged next(Measure measure, boolean scope) {
    boolean stopped =
        overtaken.recalls(measure).isPresent()
            || scope && measure.state() == MeasureState.IN_EXECUTION;
    boolean waits = WAITING.contains(measure.state()) && !stopped && !isOver(measure);
    String again = stopped && isFirst(measure) ? "transmitted-anew" : "assessed-again";
    String then = scope ? "scope-examined" : waits ? "assessed-afterwards" : again;
    return new FindingChanged(
        measure.number(),
        BackInside.MEASURE,
        measure.state().key(),
        "finding." + (stopped ? "stopped-and-" : "") + then);
  }

  private static boolean goesBack(Measure measure) {
    return isUnsent(measure)
        || WAITING.contains(measure.state())
        || !isFirst(measure) && DECIDED.contains(measure.state());
  }

  private static boolean isUnsent(Measure measure) {
    return measure.state() == MeasureState.CONSULTATION_IN_PREPARATION || Proposal.stands(measure);
  }

  /** What was answered as outside the Convention, and is not by what is registered now, 40(1). */
  public List<Measure> backInside() {
    return again.of(changes());
  }

  /**
   * Writes down what is found otherwise, and takes back what rests on what was found before.
   *
   * @param resting which measures rest on what changed, whatever is found of it
   */
  public void conclude(Predicate<Measure> resting) {
    if (triaged && !request.isClosed()) {
      request.openMeasures().forEach(this::overtake);
    }
    List<FindingChanged> changes = changes();
    if (!changes.isEmpty()) {
      pen.write(request.matter(), null, new RequestFact.ExaminedAgain(changes));
    }
    if (triaged && !request.isClosed()) {
      request
          .openMeasures()
          .forEach(measure -> follow(measure, of(measure, changes), resting.test(measure)));
    }
  }

  /**
   * Something arrived or was said on which a decision on one measure rests: what is not sent of it
   * goes back.
   */
  public static void reopen(RequestPen pen, Measure measure) {
    new Review(pen).goBack(measure);
  }

  private static List<FindingChanged> of(Measure measure, List<FindingChanged> changes) {
    return changes.stream().filter(change -> change.measure() == measure.number()).toList();
  }

  private void overtake(Measure measure) {
    overtaken
        .recalls(measure)
        .ifPresent(because -> Executing.of(pen, measure.number()).recall(because));
    if (overtaken.endsHeld(measure)) {
      measure.consultations().stream()
          .filter(held -> held.isHeld() && !held.isOpen())
          .forEach(held -> setAside(measure, held));
    }
    if (isOver(measure)) {
      measure
          .consultation()
          .filter(Consultation::isOpen)
          .ifPresent(open -> setAside(measure, open));
      beginAnew(measure);
    }
  }

  /** Another matter was consulted on; or what is postponed is a preservation now, 42(4). */
  private boolean isOver(Measure measure) {
    return switch (measure.state()) {
      case IN_CONSULTATION -> overtaken.ends(measure);
      case POSTPONED -> measure.isPreservation();
      default -> false;
    };
  }

  /** Nobody waits for an answer any more; what comes late is kept as supplementary information. */
  private void setAside(Measure measure, Consultation consultation) {
    consultation.dropped();
    pen.write(
        measure.matter(),
        Provision.of("40(28)"),
        new MeasureFact.ConsultationSetAside(measure.number(), consultation.number()));
  }

  private void follow(Measure measure, List<FindingChanged> own, boolean resting) {
    if (isScope(measure, own)) {
      examineScope(measure);
    } else if (resting || !own.isEmpty()) {
      goBack(measure);
    }
  }

  /** What is found outside, or no longer so, is examined by a person, 35(1). */
  private boolean isScope(Measure measure, List<FindingChanged> own) {
    return own.stream().anyMatch(change -> change.about().equals(Findings.SCOPE))
        && (measure.state() == MeasureState.FOUND_OUTSIDE || ScopeAgain.isForAPerson(pen, measure));
  }

  /**
   * Whatever is under way for it stops: the authority is told, no answer is waited for, and what is
   * not sent is not sent.
   */
  private void examineScope(Measure measure) {
    withdraw(measure);
    boolean begun = isStopped(measure);
    if (measure.state() == MeasureState.FOUND_OUTSIDE) {
      pen.become(
          measure, MeasureVerb.REOPEN_SCOPE, new MeasureFact.ScopeReopened(measure.number()));
    }
    if (MeasureLife.allows(measure, MeasureVerb.BEGIN_ANEW)) {
      if (!begun) {
        beginAnew(measure);
      }
      if (measure.state() != MeasureState.SCOPE_OPEN) {
        pen.become(
            measure, MeasureVerb.LEAVE_SCOPE_OPEN, new MeasureFact.ScopeLeftOpen(measure.number()));
      }
    }
  }

  /** Stops what waits for somebody; whether the measure begins anew by that. */
  private boolean isStopped(Measure measure) {
    boolean executed = measure.state() == MeasureState.IN_EXECUTION;
    if (executed) {
      Executing.of(pen, measure.number()).recall(RecallReason.SCOPE_OPEN);
    } else if (measure.state() == MeasureState.IN_CONSULTATION) {
      setAside(measure, measure.consultation().orElseThrow());
    }
    return executed && measure.state() == MeasureState.UNDER_ASSESSMENT;
  }

  /**
   * A preservation is granted before anybody assesses it, 42(4): there is nothing to go back to.
   * What an obstacle left of one is assessed like anything else.
   */
  private static boolean isFirst(Measure measure) {
    return measure.isPreservation()
        && !measure.execution().hasResult()
        && measure.assessment().by().isEmpty();
  }

  private void goBack(Measure measure) {
    withdraw(measure);
    if (WAITING.contains(measure.state())) {
      outdate(measure);
    } else if (!isFirst(measure) && DECIDED.contains(measure.state())) {
      beginAnew(measure);
    }
  }

  private void outdate(Measure measure) {
    if (!measure.isOutdated()) {
      pen.become(
          measure,
          MeasureVerb.OUTDATE_ASSESSMENT,
          new MeasureFact.AssessmentOutdated(measure.number()));
      measure.outdated();
    }
  }

  private void beginAnew(Measure measure) {
    measure.decision().unapprove();
    pen.become(measure, MeasureVerb.BEGIN_ANEW, new MeasureFact.BegunAnew(measure.number()));
  }

  /** What is under way and not sent is taken back. */
  private void withdraw(Measure measure) {
    if (measure.state() == MeasureState.CONSULTATION_IN_PREPARATION) {
      var open = measure.consultation().orElseThrow();
      open.dropped();
      pen.become(
          measure,
          MeasureVerb.DROP_CONSULTATION,
          new MeasureFact.ConsultationDropped(measure.number(), open.number()));
    } else if (Proposal.stands(measure)) {
      Proposal.takeBack(pen, measure);
    }
  }
}
