package org.rogatory.incoming;

import static org.rogatory.incoming.MeasureState.ANSWERED;
import static org.rogatory.incoming.MeasureState.ANSWERED_HOLD_CONTINUES;
import static org.rogatory.incoming.MeasureState.AWAITING_DECISION;
import static org.rogatory.incoming.MeasureState.AWAITING_INFORMATION;
import static org.rogatory.incoming.MeasureState.CONSULTATION_IN_PREPARATION;
import static org.rogatory.incoming.MeasureState.EXECUTED;
import static org.rogatory.incoming.MeasureState.FOUND_OUTSIDE;
import static org.rogatory.incoming.MeasureState.GRANTED;
import static org.rogatory.incoming.MeasureState.IN_CONSULTATION;
import static org.rogatory.incoming.MeasureState.IN_EXECUTION;
import static org.rogatory.incoming.MeasureState.NOT_ACCEPTED;
import static org.rogatory.incoming.MeasureState.OUTSIDE;
import static org.rogatory.incoming.MeasureState.POSTPONED;
import static org.rogatory.incoming.MeasureState.POSTPONEMENT_PROPOSED;
import static org.rogatory.incoming.MeasureState.RECEIVED;
import static org.rogatory.incoming.MeasureState.REFUSAL_PROPOSED;
import static org.rogatory.incoming.MeasureState.REFUSED;
import static org.rogatory.incoming.MeasureState.REGISTERED_BY_MISTAKE;
import static org.rogatory.incoming.MeasureState.SCOPE_OPEN;
import static org.rogatory.incoming.MeasureState.UNDER_ASSESSMENT;
import static org.rogatory.incoming.MeasureState.WITHDRAWN;
import static org.rogatory.incoming.MeasureVerb.ANSWER;
import static org.rogatory.incoming.MeasureVerb.ANSWER_OUTSIDE;
import static org.rogatory.incoming.MeasureVerb.APPROVE_PROPOSAL;
import static org.rogatory.incoming.MeasureVerb.ASSESS_GROUNDS;
import static org.rogatory.incoming.MeasureVerb.BEGIN_ANEW;
import static org.rogatory.incoming.MeasureVerb.CHASE_AUTHORITY;
import static org.rogatory.incoming.MeasureVerb.CONFIRM_HOLD;
import static org.rogatory.incoming.MeasureVerb.CORRECT_RESULT;
import static org.rogatory.incoming.MeasureVerb.DROP_CONSULTATION;
import static org.rogatory.incoming.MeasureVerb.END_AS_MISTAKE;
import static org.rogatory.incoming.MeasureVerb.END_AS_NOT_ACCEPTED;
import static org.rogatory.incoming.MeasureVerb.END_FOR_CHANNEL;
import static org.rogatory.incoming.MeasureVerb.END_PROCEEDING;
import static org.rogatory.incoming.MeasureVerb.EXECUTE_OURSELVES;
import static org.rogatory.incoming.MeasureVerb.FIND_CONTENTS_WANTING;
import static org.rogatory.incoming.MeasureVerb.FIND_OUTSIDE;
import static org.rogatory.incoming.MeasureVerb.FIND_POSTPONED;
import static org.rogatory.incoming.MeasureVerb.FIND_REFUSED;
import static org.rogatory.incoming.MeasureVerb.GRANT;
import static org.rogatory.incoming.MeasureVerb.LEAVE_SCOPE_OPEN;
import static org.rogatory.incoming.MeasureVerb.LET_CONSULTATION_LAPSE;
import static org.rogatory.incoming.MeasureVerb.NOTE_OVERDUE_EXECUTION;
import static org.rogatory.incoming.MeasureVerb.OPEN_CONSULTATION;
import static org.rogatory.incoming.MeasureVerb.OUTDATE_ASSESSMENT;
import static org.rogatory.incoming.MeasureVerb.OWE_CONFIRMATION;
import static org.rogatory.incoming.MeasureVerb.POSTPONE;
import static org.rogatory.incoming.MeasureVerb.POSTPONE_AGAIN;
import static org.rogatory.incoming.MeasureVerb.PROPOSE_POSTPONEMENT;
import static org.rogatory.incoming.MeasureVerb.PROPOSE_REFUSAL;
import static org.rogatory.incoming.MeasureVerb.REASSESS;
import static org.rogatory.incoming.MeasureVerb.RECALL;
import static org.rogatory.incoming.MeasureVerb.RECEIVE_REPLY;
import static org.rogatory.incoming.MeasureVerb.RECORD_RESULT;
import static org.rogatory.incoming.MeasureVerb.REFUSE;
import static org.rogatory.incoming.MeasureVerb.REOPEN_REFUSAL;
import static org.rogatory.incoming.MeasureVerb.REOPEN_SCOPE;
import static org.rogatory.incoming.MeasureVerb.REPORT_OBSTACLE;
import static org.rogatory.incoming.MeasureVerb.RESUME;
import static org.rogatory.incoming.MeasureVerb.RETURN_PROPOSAL;
import static org.rogatory.incoming.MeasureVerb.REVIEW_POSTPONEMENT;
import static org.rogatory.incoming.MeasureVerb.SEND_CONSULTATION;
import static org.rogatory.incoming.MeasureVerb.SEPARATE_REST;
import static org.rogatory.incoming.MeasureVerb.SETTLE_CONTENTS;
import static org.rogatory.incoming.MeasureVerb.STATE_NEITHER;
import static org.rogatory.incoming.MeasureVerb.TAKE_UP;
import static org.rogatory.incoming.MeasureVerb.TRANSMIT;
import static org.rogatory.incoming.MeasureVerb.WITHDRAW;
import static org.rogatory.incoming.MeasureVerb.WITHDRAW_PROPOSAL;
import static org.rogatory.incoming.MeasureVerb.WITHDRAW_WITH_REQUEST;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.incoming.facts.IncomingFact;

/**
 * The life of a measure: from which state which verb leads where, and which entry it writes. What
 * has no row is not possible. The domain, the lists, the documentation and the tests read it here.
 */
public final class MeasureLife {

  /** Where every measure begins: registered with its request, or added later. */
  public static final MeasureState BEGINNING = RECEIVED;

  private static final List<Row> ROWS = rows();

  private MeasureLife() {}

  /** For which measures a row holds. */
  public enum Only {
    EVERY_MEASURE(measure -> true),
    /** It is executed first and assessed afterwards, 42(4), 42(6). */
    PRESERVATION(Measure::isPreservation),
    OTHER_THAN_PRESERVATION(measure -> !measure.isPreservation()),
    /** The competent authority reported that it was carried out, wholly or in part. */
    WITH_RESULT(measure -> measure.execution().wasCarriedOut()),
    /** Nothing was reported, or that nothing was carried out: it is transmitted, or once more. */
    WITHOUT_RESULT(measure -> !measure.execution().wasCarriedOut()),
    /** The requesting State was sent a consultation, now or before. */
    CONSULTED(measure -> measure.consulted().isPresent()),
    /** A proceeding of ours was named with which it would interfere, 40(27). */
    INTERFERING(measure -> measure.interferingProceeding().isPresent());

    private final Predicate<Measure> holds;

    Only(Predicate<Measure> holds) {
      this.holds = holds;
    }

    boolean holds(Measure measure) {
      return holds.test(measure);
    }
  }

  /**
   * One way from a state.
   *
   * @param to the same as {@code from} where the verb changes nothing in where the measure stands
   * @param only for which measures it holds
   */
  public record Row(MeasureState from, MeasureVerb verb, MeasureState to, Only only) {

    /** The kind of entry that is written. */
    public Class<? extends IncomingFact> fact() {
      return verb.fact();
    }
  }

  /** All rows, in the order of a measure's way. */
  public static List<Row> all() {
    return ROWS;
  }

  /**
   * Where a measure stands after a verb.
   *
   * @throws NotInThisState where the verb is not possible as it stands, naming where it would be
   */
  static MeasureState after(Measure measure, MeasureVerb verb) {
    return row(measure.state(), verb, only -> only.holds(measure))
        .map(Row::to)
        .orElseThrow(() -> new NotInThisState(measure.matter(), measure.state(), possible(verb)));
  }

  /** Whether a verb is possible as a measure stands. */
  public static boolean allows(Measure measure, MeasureVerb verb) {
    return row(measure.state(), verb, only -> only.holds(measure)).isPresent();
  }

  /** The row of a state and a verb, for a measure to which {@code holds} applies. */
  static Optional<Row> row(MeasureState from, MeasureVerb verb, Predicate<Only> holds) {
    return ROWS.stream()
        .filter(row -> row.from() == from && row.verb() == verb && holds.test(row.only()))
        .findFirst();
  }

  /** The states in which a verb is possible. */
  public static List<MeasureState> possible(MeasureVerb verb) {
    return ROWS.stream().filter(row -> row.verb() == verb).map(Row::from).distinct().toList();
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    scope(rows);
    add(rows, RECEIVED, SEPARATE_REST, UNDER_ASSESSMENT);
    Only other = Only.OTHER_THAN_PRESERVATION;
    add(rows, AWAITING_INFORMATION, SETTLE_CONTENTS, UNDER_ASSESSMENT, other);
    add(rows, AWAITING_INFORMATION, SETTLE_CONTENTS, GRANTED, Only.PRESERVATION);
    add(rows, UNDER_ASSESSMENT, ASSESS_GROUNDS, AWAITING_DECISION);
    anew(rows);
    consultation(rows);
    decision(rows);
    postponement(rows);
    execution(rows);
    told(rows);
    ends(rows);
    return List.copyOf(rows);
  }

  private static void scope(List<Row> rows) {
    add(rows, RECEIVED, LEAVE_SCOPE_OPEN, SCOPE_OPEN);
    for (MeasureState looked : List.of(RECEIVED, SCOPE_OPEN)) {
      add(rows, looked, TAKE_UP, UNDER_ASSESSMENT, Only.OTHER_THAN_PRESERVATION);
      add(rows, looked, TAKE_UP, GRANTED, Only.PRESERVATION);
      add(rows, looked, FIND_CONTENTS_WANTING, AWAITING_INFORMATION);
      add(rows, looked, FIND_OUTSIDE, FOUND_OUTSIDE);
    }
    add(rows, FOUND_OUTSIDE, REOPEN_SCOPE, SCOPE_OPEN);
    add(rows, FOUND_OUTSIDE, ANSWER_OUTSIDE, OUTSIDE);
  }

  /** Something changed on which a measure rests: it is assessed anew, or its scope examined. */
  private static void anew(List<Row> rows) {
    EnumSet<MeasureState> begun = EnumSet.of(AWAITING_INFORMATION, UNDER_ASSESSMENT, GRANTED);
    begun.addAll(EnumSet.of(IN_CONSULTATION, AWAITING_DECISION, POSTPONED, EXECUTED));
    begun.forEach(state -> add(rows, state, BEGIN_ANEW, UNDER_ASSESSMENT));
    List.of(SCOPE_OPEN, FOUND_OUTSIDE, UNDER_ASSESSMENT, CONSULTATION_IN_PREPARATION, POSTPONED)
        .forEach(again -> add(rows, again, RECALL, again, Only.WITH_RESULT));
    List.of(IN_CONSULTATION, AWAITING_DECISION, REFUSAL_PROPOSED, POSTPONEMENT_PROPOSED)
        .forEach(again -> add(rows, again, RECALL, again, Only.WITH_RESULT));
    add(rows, UNDER_ASSESSMENT, FIND_CONTENTS_WANTING, AWAITING_INFORMATION);
    add(rows, SCOPE_OPEN, BEGIN_ANEW, SCOPE_OPEN);
    add(rows, UNDER_ASSESSMENT, LEAVE_SCOPE_OPEN, SCOPE_OPEN);
    for (MeasureState waiting : List.of(IN_CONSULTATION, IN_EXECUTION, POSTPONED)) {
      add(rows, waiting, OUTDATE_ASSESSMENT, waiting);
    }
  }

  private static void consultation(List<Row> rows) {
    add(rows, AWAITING_DECISION, OPEN_CONSULTATION, CONSULTATION_IN_PREPARATION);
    add(rows, CONSULTATION_IN_PREPARATION, SEND_CONSULTATION, IN_CONSULTATION);
    add(rows, CONSULTATION_IN_PREPARATION, DROP_CONSULTATION, AWAITING_DECISION);
    add(rows, IN_CONSULTATION, RECEIVE_REPLY, AWAITING_DECISION);
    add(rows, IN_CONSULTATION, LET_CONSULTATION_LAPSE, AWAITING_DECISION);
    EnumSet<MeasureState> unsent = EnumSet.range(GRANTED, EXECUTED);
    unsent.addAll(EnumSet.of(SCOPE_OPEN, FOUND_OUTSIDE, UNDER_ASSESSMENT));
    unsent.addAll(EnumSet.of(CONSULTATION_IN_PREPARATION, AWAITING_DECISION));
    unsent.forEach(state -> add(rows, state, RECEIVE_REPLY, state, Only.CONSULTED));
  }

  private static void decision(List<Row> rows) {
    add(rows, AWAITING_DECISION, GRANT, GRANTED, Only.WITHOUT_RESULT);
    add(rows, AWAITING_DECISION, GRANT, EXECUTED, Only.WITH_RESULT);
    add(rows, AWAITING_DECISION, REASSESS, UNDER_ASSESSMENT);
    add(rows, AWAITING_DECISION, PROPOSE_REFUSAL, REFUSAL_PROPOSED);
    add(rows, AWAITING_DECISION, PROPOSE_POSTPONEMENT, POSTPONEMENT_PROPOSED);
    for (MeasureState proposed : List.of(REFUSAL_PROPOSED, POSTPONEMENT_PROPOSED)) {
      add(rows, proposed, APPROVE_PROPOSAL, proposed);
      add(rows, proposed, RETURN_PROPOSAL, proposed);
      add(rows, proposed, WITHDRAW_PROPOSAL, AWAITING_DECISION);
      add(rows, proposed, RECEIVE_REPLY, AWAITING_DECISION, Only.CONSULTED);
    }
    add(rows, REFUSAL_PROPOSED, REFUSE, REFUSED);
    add(rows, REFUSED, RECEIVE_REPLY, REFUSED, Only.CONSULTED);
    add(rows, REFUSED, REOPEN_REFUSAL, UNDER_ASSESSMENT, Only.CONSULTED);
    add(rows, AWAITING_DECISION, FIND_REFUSED, REFUSED);
  }

  private static void postponement(List<Row> rows) {
    add(rows, POSTPONEMENT_PROPOSED, POSTPONE, POSTPONED);
    add(rows, AWAITING_DECISION, FIND_POSTPONED, POSTPONED);
    add(rows, POSTPONED, REVIEW_POSTPONEMENT, POSTPONED);
    EnumSet.range(UNDER_ASSESSMENT, AWAITING_DECISION)
        .forEach(state -> add(rows, state, END_PROCEEDING, state, Only.INTERFERING));
    add(rows, POSTPONEMENT_PROPOSED, END_PROCEEDING, AWAITING_DECISION);
    add(rows, POSTPONED, END_PROCEEDING, POSTPONED);
    add(rows, POSTPONED, RESUME, UNDER_ASSESSMENT);
    add(rows, POSTPONED, POSTPONE_AGAIN, UNDER_ASSESSMENT);
  }

  private static void execution(List<Row> rows) {
    add(rows, GRANTED, TRANSMIT, IN_EXECUTION);
    add(rows, GRANTED, EXECUTE_OURSELVES, IN_EXECUTION);
    add(rows, IN_EXECUTION, NOTE_OVERDUE_EXECUTION, IN_EXECUTION);
    add(rows, IN_EXECUTION, CHASE_AUTHORITY, IN_EXECUTION);
    add(rows, IN_EXECUTION, RECORD_RESULT, EXECUTED);
    add(rows, EXECUTED, CORRECT_RESULT, EXECUTED);
    add(rows, EXECUTED, REASSESS, UNDER_ASSESSMENT);
    add(rows, IN_EXECUTION, REPORT_OBSTACLE, UNDER_ASSESSMENT);
    add(rows, EXECUTED, REPORT_OBSTACLE, UNDER_ASSESSMENT);
    for (MeasureState begun : EnumSet.range(GRANTED, EXECUTED)) {
      add(rows, begun, RECALL, UNDER_ASSESSMENT, Only.OTHER_THAN_PRESERVATION);
      add(rows, begun, RECALL, GRANTED, Only.PRESERVATION);
    }
    add(rows, EXECUTED, ANSWER, ANSWERED);
    add(rows, EXECUTED, CONFIRM_HOLD, ANSWERED_HOLD_CONTINUES);
    add(rows, ANSWERED_HOLD_CONTINUES, OWE_CONFIRMATION, UNDER_ASSESSMENT);
  }

  /** What the requesting State is told next stands there. */
  private static void told(List<Row> rows) {
    List.of(FOUND_OUTSIDE, CONSULTATION_IN_PREPARATION, REFUSAL_PROPOSED, EXECUTED)
        .forEach(next -> add(rows, next, STATE_NEITHER, next));
    add(rows, POSTPONEMENT_PROPOSED, STATE_NEITHER, POSTPONEMENT_PROPOSED);
  }

  /** The requesting State may end every measure that is open, and so may failing to verify it. */
  private static void ends(List<Row> rows) {
    add(rows, RECEIVED, END_AS_MISTAKE, REGISTERED_BY_MISTAKE);
    for (MeasureState open :
        Arrays.stream(MeasureState.values()).filter(s -> !s.hasEnded()).toList()) {
      add(rows, open, WITHDRAW, WITHDRAWN);
      add(rows, open, WITHDRAW_WITH_REQUEST, WITHDRAWN);
      add(rows, open, END_AS_NOT_ACCEPTED, NOT_ACCEPTED);
      add(rows, open, END_FOR_CHANNEL, NOT_ACCEPTED, Only.OTHER_THAN_PRESERVATION);
    }
  }

  private static void add(List<Row> rows, MeasureState from, MeasureVerb verb, MeasureState to) {
    add(rows, from, verb, to, Only.EVERY_MEASURE);
  }

  private static void add(
      List<Row> rows, MeasureState from, MeasureVerb verb, MeasureState to, Only only) {
    rows.add(new Row(from, verb, to, only));
  }
}
