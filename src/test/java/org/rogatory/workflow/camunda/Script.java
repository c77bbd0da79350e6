package org.rogatory.workflow.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.CalledMatters;
import org.rogatory.workflow.ProgramStep;

/**
 * Plays the domain: what each step of the program answers, which measures are open, and in which
 * order locks and steps came.
 */
final class Script {

  private final Map<String, Function<Matter, Optional<String>>> steps = new ConcurrentHashMap<>();
  private final List<Matter> open = new CopyOnWriteArrayList<>();
  private final List<Matter> toStop = new CopyOnWriteArrayList<>();
  private final List<String> log = new CopyOnWriteArrayList<>();

  Script() {
    says("acknowledge-receipt", "new-request");
  }

  void clear() {
    steps.clear();
    says("acknowledge-receipt", "new-request");
    open.clear();
    toStop.clear();
    log.clear();
  }

  /** From now on the step answers this. */
  void says(String step, String outcome) {
    does(step, matter -> Optional.of(outcome));
  }

  /** From now on the step does this. */
  void does(String step, Function<Matter, Optional<String>> deed) {
    steps.put(step, deed);
  }

  List<Matter> open() {
    return open;
  }

  List<Matter> toStop() {
    return toStop;
  }

  /** Locks and steps as they came: {@code lock XA-…}, {@code check-contents XA-…/1}. */
  List<String> log() {
    return log;
  }

  CalledMatters openMeasures() {
    return new Scripted("open-measures", open, true);
  }

  CalledMatters measuresToStop() {
    return new Scripted("measures-to-stop", toStop, false);
  }

  /** A list of matters as scripted. */
  private record Scripted(String name, List<Matter> matters, boolean leavesOutCalled)
      implements CalledMatters {

    @Override
    public List<Matter> of(Reference file) {
      return new ArrayList<>(matters);
    }
  }

  /** A step as scripted; silent where the script says nothing. */
  record Step(String name, Script script) implements ProgramStep {

    @Override
    public Optional<String> run(Matter matter) {
      script.log.add(name + " " + matter);
      return script.steps.getOrDefault(name, any -> Optional.empty()).apply(matter);
    }
  }
}
