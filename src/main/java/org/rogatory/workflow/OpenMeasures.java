package org.rogatory.workflow;

import java.util.List;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;

/** What a request's process asks the domain about the file's measures; one bean. */
public interface OpenMeasures {

  /**
   * The measures that have not ended. Those that have a process already are left out by the caller,
   * so that an added measure is carried out once.
   */
  List<Matter> open(Reference file);

  /**
   * The measures of a withdrawn request of which an authority must be told to stop, each with a
   * drafted letter. The answer stays the same while the transaction lasts.
   */
  List<Matter> toStop(Reference file);
}
