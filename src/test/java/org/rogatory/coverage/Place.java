package org.rogatory.coverage;

import java.util.List;
import org.rogatory.convention.Provision;

/**
 * Where people meet a provision: a letter, a step or a process.
 *
 * @param words such as {@code letter refusal}
 * @param declaredBy the class; the void class of a process model
 */
record Place(String words, Class<?> declaredBy, List<Provision> provisions) {

  Place {
    provisions = List.copyOf(provisions);
  }
}
