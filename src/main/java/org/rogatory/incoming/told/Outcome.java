package org.rogatory.incoming.told;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Stated;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.MeasureLife;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Preservations;
import org.rogatory.integrity.Told;

/** Tells what follows from all measures: where the request stands, and for whom it waits. */
final class Outcome extends Teller {

  Outcome(Told told) {
    super(told);
  }

  /** What follows from the measures: the request's state, and for whom it waits. */
  void follow() {
    put("comesFirst", comesFirst());
    for (String name : List.of("answerBy", "answerByReason")) {
      if (says().containsKey(name)) {
        measures().forEach(m -> says().putIfAbsent(m + name, get(name)));
      }
    }
    put("state", state());
    boolean isAsked =
        things("supplement.").stream()
            .anyMatch(number -> get("supplement." + number + ".stage").equals("SENT"));
    Turn turn =
        measures()
            .map(m -> turn(m, isAsked))
            .filter(each -> each != Turn.NOBODY)
            .min(Comparator.naturalOrder())
            .orElseGet(this::ofTheFile);
    put("turn", isToBeExamined() || owesWord() ? Turn.US.name() : turn.name());
  }

  private boolean comesFirst() {
    return get("urgent").equals("true")
        || get("emergency").equals("true")
        || says().containsKey("atRisk")
        || measures()
            .filter(m -> !MeasureState.valueOf(get(m + "state")).hasEnded())
            .map(m -> get(m + "assistance"))
            .anyMatch(Set.of("preservation", "preserved-traffic-data")::contains);
  }

  private String state() {
    List<MeasureState> states =
        measures().map(m -> MeasureState.valueOf(get(m + "state"))).toList();
    List<MeasureState> open = states.stream().filter(state -> !state.hasEnded()).toList();
    boolean untriaged = open.contains(MeasureLife.BEGINNING) && open.size() == count(open);
    boolean onlyWithdrawn =
        states.stream()
            .filter(MeasureState::hasEnded)
            .allMatch(state -> state == MeasureState.WITHDRAWN);
    if (untriaged && onlyWithdrawn) {
      return "received";
    }
    return open.isEmpty() ? ended() : "in-progress";
  }

  /** A closed file waits for the written confirmation of what was said orally. */
  private Turn ofTheFile() {
    boolean closed = says().containsKey("closedOn");
    boolean owed =
        "oral".equals(get("channel"))
            && !isSaid("confirmedBy")
            && !Set.of("withdrawn", "not-accepted", "registered-by-mistake").contains(get("state"));
    return closed ? (owed ? Turn.REQUESTING_STATE : Turn.NOBODY) : Turn.US;
  }

  /** Whether something that was written after an answer is not dealt with. */
  private boolean isToBeExamined() {
    return says().keySet().stream()
        .filter(key -> key.startsWith("sequel.") && key.endsWith(".heardOn"))
        .anyMatch(key -> !says().containsKey(key.replace("heardOn", "settledOn")));
  }

  /** An enquiry that is not answered, or a delay of which nobody was told. */
  private boolean owesWord() {
    boolean enquired =
        says().keySet().stream()
            .filter(key -> key.startsWith("enquiry.") && key.endsWith(".receivedOn"))
            .anyMatch(key -> !isSaid(key.replace("receivedOn", "answeredOn")));
    return enquired
        || measures()
            .filter(m -> !MeasureState.valueOf(get(m + "state")).hasEnded())
            .anyMatch(m -> isSaid(m + "delayForeseenFor") && !isSaid(m + "delayToldOn"));
  }

  private Turn turnAfterEnd(String m, MeasureState state) {
    if (state.isCutShort() && isSaid(m + "stopToldOn") && !isSaid(m + "stopAnsweredOn")) {
      return Turn.COMPETENT_AUTHORITY;
    }
    boolean held = isSaid(m + "inEffectFrom") || isSaid(m + "heldSince");
    boolean due =
        "true".equals(get(m + "decisionDue")) || state.isCutShort() && !isSaid(m + "heldUntil");
    return held && due && !isSaid(m + "releasedOn") && !isAskedFor(m) ? Turn.US : Turn.NOBODY;
  }

  private boolean isAskedFor(String m) {
    return isSaid(m + "followedBy")
        || "preservation".equals(get(m + "assistance"))
            && measures()
                .filter(other -> !MeasureState.valueOf(get(other + "state")).hasEnded())
                .anyMatch(this::asksForData);
  }

  private boolean asksForData(String m) {
    return Preservations.asksForData(
        Assistance.of(get(m + "assistance")),
        Stated.of(says().getOrDefault(m + "electronicEvidence", "not-stated")));
  }

  private Turn turn(String m, boolean isAsked) {
    MeasureState state = MeasureState.valueOf(get(m + "state"));
    if (state.hasEnded()) {
      return turnAfterEnd(m, state);
    }
    boolean byUs = Execution.OURSELVES.equals(get(m + "authority"));
    return state == MeasureState.IN_EXECUTION && byUs ? Turn.US : state.turn(isAsked);
  }

  private static long count(List<MeasureState> open) {
    return open.stream().filter(state -> state == MeasureLife.BEGINNING).count();
  }

  private String ended() {
    Set<String> ends = measures().map(this::end).collect(Collectors.toCollection(TreeSet::new));
    if (ends.size() == 1) {
      return ends.iterator().next();
    }
    boolean something =
        ends.stream().anyMatch(Set.of("executed", "partly-executed", "hold-continues")::contains);
    if (ends.contains("registered-by-mistake")) {
      return "registered-by-mistake";
    }
    return something ? "partly-executed" : ends.contains("refused") ? "refused" : "not-executed";
  }

  private String end(String m) {
    return switch (get(m + "state")) {
      case "REFUSED" -> "refused";
      case "WITHDRAWN" -> "withdrawn";
      case "OUTSIDE" -> "outside";
      case "NOT_ACCEPTED" -> "not-accepted";
      case "REGISTERED_BY_MISTAKE" -> "registered-by-mistake";
      case "ANSWERED_HOLD_CONTINUES" -> "hold-continues";
      default -> says().getOrDefault(m + "outcome", "not-executed");
    };
  }
}
