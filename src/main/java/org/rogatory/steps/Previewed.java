package org.rogatory.steps;

import org.rogatory.journal.Matter;
import org.rogatory.requests.Request;

/** A step that can show beforehand what it would make: a letter as it stands, marked as a draft. */
public interface Previewed {

  /** What would be made of the fields as they stand, as a PDF. */
  byte[] preview(Request request, Matter matter, Typed typed);
}
