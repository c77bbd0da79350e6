package org.rogatory.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;

/**
 * Where the processes of a file stand, asked of the engine once for all that compare something with
 * it: the engine is asked process by process, and a request with forty measures has a hundred of
 * them.
 */
@Component
public class AskedOnce {

  private final Workflow workflow;
  private final ThreadLocal<Map<Reference, List<PositionTaken>>> known = new ThreadLocal<>();

  AskedOnce(Workflow workflow) {
    this.workflow = workflow;
  }

  /** What the engine says of a file is true until this has ended; nothing may go on meanwhile. */
  public <T> T during(Supplier<T> comparing) {
    known.set(new HashMap<>());
    try {
      return comparing.get();
    } finally {
      known.remove();
    }
  }

  /** As {@link Workflow#where}. */
  public List<PositionTaken> where(Reference file) {
    Map<Reference, List<PositionTaken>> asked = known.get();
    return asked == null ? workflow.where(file) : asked.computeIfAbsent(file, workflow::where);
  }
}
