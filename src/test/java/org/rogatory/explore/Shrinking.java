package org.rogatory.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.rogatory.explore.memory.ProgramInMemory;

/** Leaves out of a history what the fault does not need: acts first, then fields and waiting. */
final class Shrinking {

  private final ProgramInMemory program;
  private History smallest;

  private Shrinking(History wrong, ProgramInMemory program) {
    this.smallest = wrong;
    this.program = program;
  }

  /** The shortest history found with the same fault. */
  static History of(History wrong, ProgramInMemory program) {
    Shrinking shrinking = new Shrinking(wrong, program);
    shrinking.leaveOutActs();
    shrinking.leaveOutFields();
    shrinking.hurry();
    shrinking.leaveOutActs();
    return shrinking.smallest;
  }

  private boolean accepts(List<Act> acts) {
    History again = History.again(smallest.seed(), acts, program);
    boolean same = again.isWrong() && again.complaint().what().equals(smallest.complaint().what());
    if (same) {
      smallest = again;
    }
    return same;
  }

  /** Delta debugging: ever smaller pieces are left out, as long as the fault stays. */
  private void leaveOutActs() {
    for (int piece = Math.max(1, smallest.acts().size() / 2); piece >= 1; piece /= 2) {
      int at = 1;
      while (at < smallest.acts().size()) {
        List<Act> less = new ArrayList<>(smallest.acts());
        less.subList(at, Math.min(at + piece, less.size())).clear();
        if (!accepts(less)) {
          at += piece;
        }
      }
    }
  }

  private void leaveOutFields() {
    for (int i = 0; i < smallest.acts().size(); i++) {
      List<String> names = new ArrayList<>();
      smallest.acts().get(i).said().fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        if (i < smallest.acts().size() && smallest.acts().get(i).said().has(name)) {
          tryAct(i, without(smallest.acts().get(i), name));
        }
      }
      if (i == 0) {
        leaveOutMeasures();
      }
    }
  }

  private void leaveOutMeasures() {
    for (String list : List.of("measures", "offences")) {
      for (int n = smallest.acts().get(0).said().path(list).size() - 1; n > 0; n--) {
        ObjectNode said = smallest.acts().get(0).said().deepCopy();
        Iterator<?> all = said.get(list).iterator();
        for (int skip = 0; skip <= n; skip++) {
          all.next();
        }
        all.remove();
        tryAct(0, with(smallest.acts().get(0), said, smallest.acts().get(0).later()));
      }
    }
  }

  /** A minute passes between two acts, unless the fault needs more. */
  private void hurry() {
    for (int i = 1; i < smallest.acts().size(); i++) {
      Act act = smallest.acts().get(i);
      if (act.later().compareTo(Duration.ofMinutes(1)) > 0) {
        tryAct(i, with(act, act.said(), Duration.ofMinutes(1)));
      }
    }
  }

  private void tryAct(int at, Act other) {
    List<Act> changed = new ArrayList<>(smallest.acts());
    changed.set(at, other);
    accepts(changed);
  }

  private static Act without(Act act, String field) {
    ObjectNode said = act.said().deepCopy();
    said.remove(field);
    return with(act, said, act.later());
  }

  private static Act with(Act act, ObjectNode said, Duration later) {
    return new Act(act.door(), act.name(), act.matter(), act.who(), said, later);
  }
}
