package org.rogatory.incoming.filing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.communication.Communicating;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.Result.Outcome;
import org.rogatory.incoming.review.ScopeAgain;

/**
 * A measure was answered as outside the Convention, as not accepted, as refused, or as not or not
 * wholly executed, and the answer promised to take it up if what stood against it fell away, 40(1),
 * 40(12)(d), 40(13), 40(16). The answer stays; a further measure asks for the same, or for what was
 * not executed of it. A closed file is open again by that.
 */
@Clause({"40(12)(d)", "40(13)", "40(16)"})
public final class TakingUp {

  /** What a person may take up again; what was not accepted is taken up by what mends it. */
  private static final Set<MeasureState> DENIED =
      EnumSet.of(MeasureState.OUTSIDE, MeasureState.REFUSED);

  private static final Set<MeasureState> EXECUTED =
      EnumSet.of(MeasureState.ANSWERED, MeasureState.ANSWERED_HOLD_CONTINUES);

  private final Request request;
  private final RequestPen pen;

  private TakingUp(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  /** What can be taken up so in the request that the pen writes. */
  public static TakingUp of(RequestPen pen) {
    return new TakingUp(pen);
  }

  /** What was answered so that a person may take it up again, and was not taken up since. */
  public static List<Measure> open(Request request) {
    return request.measures().stream()
        .filter(measure -> DENIED.contains(measure.state()) || isLeft(measure))
        .filter(measure -> !isTakenUp(measure))
        .toList();
  }

  /** Whether an answer in it invites its State to write again. */
  public static boolean invites(Request request) {
    return !open(request).isEmpty() || !waiting(request).isEmpty();
  }

  /** What a legal obstacle stood against is a measure of its own. */
  private static boolean isLeft(Measure measure) {
    return EXECUTED.contains(measure.state())
        && measure.execution().outcome() != Outcome.EXECUTED
        && measure.request().measures().stream()
            .noneMatch(rest -> rest.restOf().filter(of -> of == measure.number()).isPresent());
  }

  private static boolean isTakenUp(Measure measure) {
    return measure.execution().takenUpAs().isPresent();
  }

  /** What was not accepted, and was not taken up since. */
  static List<Measure> waiting(Request request) {
    return request.measures().stream()
        .filter(measure -> measure.state() == MeasureState.NOT_ACCEPTED)
        .filter(measure -> !isTakenUp(measure))
        .toList();
  }

  /**
   * What a confirmation confirms: what is carried out, and what is taken up by it; else all that a
   * closed file answered.
   */
  static List<Measure> confirmed(Request request) {
    List<Measure> open = new ArrayList<>(request.pursuedMeasures());
    open.addAll(waiting(request));
    return open.isEmpty()
        ? request.measures().stream().filter(measure -> isAnswered(measure.state())).toList()
        : open;
  }

  private static boolean isAnswered(MeasureState state) {
    return state != MeasureState.WITHDRAWN && state != MeasureState.OUTSIDE;
  }

  /**
   * As long as authorities are told to stop, the file is not closed, and nobody would carry out
   * what is taken up. An authority hears first that it stops, and why.
   */
  static void requireSettled(Request request, Authenticity result) {
    if (result == Authenticity.VERIFIED && isNotAccepted(request) && !request.isClosed()) {
      throw new NotInThisState(request.matter(), request.state(), List.of());
    }
    boolean stopping =
        request.measures().stream()
            .anyMatch(measure -> !measure.execution().openRecalls().isEmpty());
    if (result == Authenticity.VERIFIED
        && request.formalities().authenticity() == Authenticity.FAILED
        && stopping) {
      throw new ForbiddenByProvision(
          Provision.of("40(12)(b)"), Reason.of("forbidden.stop-not-sent"));
    }
  }

  /** What was not accepted is taken up where it is authentic now and came by an open channel. */
  void whatIsMended() {
    if (request.formalities().isAuthentic()) {
      again(
          waiting(request).stream()
              .filter(
                  measure ->
                      pen.rules().admission().channel(measure).outcome()
                          == FormFinding.Outcome.ACCEPTED)
              .toList());
    }
  }

  /** These are asked for again, by a further measure each; of what was executed, the rest. */
  public void again(List<Measure> answered) {
    again(answered, TakingUp::asked);
  }

  /** The same for a State that was answered nothing: all of each. */
  void whole(List<Measure> answered) {
    again(answered, Measure::asked);
  }

  private void again(List<Measure> answered, Function<Measure, NewRequest.NewMeasure> asked) {
    if (answered.isEmpty() || !canBeOpen(request)) {
      return;
    }
    boolean closed = request.isClosed();
    if (closed) {
      request.file().reopen();
    }
    Adding adding = Adding.of(pen);
    List<Integer> taken =
        answered.stream()
            .map(measure -> adding.again(measure, asked.apply(measure)).number())
            .toList();
    if (closed) {
      pen.write(request.matter(), null, new RequestFact.RequestTakenUpAgain(taken));
    }
  }

  /**
   * A reply had arrived before the refusal of the measure was sent, and was recorded later: the
   * letter knew nothing of it. The measure itself is assessed again, with the consultation and the
   * reply; where a further measure took it up meanwhile, that goes on.
   */
  @Clause({"40(16)", "40(28)"})
  public void afterReply(Measure refused) {
    if (isTakenUp(refused)) {
      return;
    }
    boolean closed = request.isClosed();
    if (closed) {
      request.file().reopen();
    }
    refused.decision().unapprove();
    pen.become(
        refused,
        MeasureVerb.REOPEN_REFUSAL,
        new MeasureFact.RefusalReopened(refused.number(), pen.moment().at()));
    ScopeAgain.look(pen, refused);
    if (closed) {
      pen.write(
          request.matter(), null, new RequestFact.RequestTakenUpAgain(List.of(refused.number())));
    }
  }

  /** What was executed in part is not asked for once more. */
  private static NewRequest.NewMeasure asked(Measure measure) {
    NewRequest.NewMeasure whole = measure.asked();
    return measure
        .execution()
        .rest()
        .filter(rest -> measure.execution().wasCarriedOut())
        .map(
            rest ->
                new NewRequest.NewMeasure(
                    whole.assistance(),
                    rest,
                    whole.procedure(),
                    whole.electronicEvidence(),
                    whole.answerBy(),
                    whole.answerByReason()))
        .orElse(whole);
  }

  /**
   * Whether something in it may be open again. What was withdrawn, or is no request to us, is asked
   * for anew by whoever needs it: also where only answers were left when the whole of it was
   * withdrawn, 40(26).
   */
  @Clause("40(26), 3rd sentence")
  public static boolean canBeOpen(Request request) {
    return !Communicating.isWithdrawn(request)
        && (!request.state().fellAway() || request.state() == RequestState.NOT_ACCEPTED);
  }

  /**
   * Whether it was found not to be authentic, with whatever was open in it, 40(13): nothing that
   * its State wrote after another answer opens it until that is mended.
   */
  @Clause("40(13)")
  public static boolean isNotAccepted(Request request) {
    return request.formalities().authenticity() == Authenticity.FAILED
        && request.openMeasures().isEmpty()
        && !waiting(request).isEmpty();
  }
}
