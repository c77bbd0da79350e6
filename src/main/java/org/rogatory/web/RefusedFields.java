package org.rogatory.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Which fields of the present request were refused, noted where that is found and read where it is
 * written down. A name may be what somebody typed: whoever writes it down looks at that first.
 */
public final class RefusedFields {

  private static final String NOTED = RefusedFields.class.getName();

  private RefusedFields() {}

  /** Notes them; empty names stand for the whole. */
  public static void note(Collection<String> names) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(NOTED, List.copyOf(names), RequestAttributes.SCOPE_REQUEST);
    }
  }

  /**
   * What was noted: how many, and the names of those among the known ones; of a part of a field,
   * the field's.
   *
   * @param known the names that the program itself gives to fields
   */
  public static Optional<Refused> noted(Object noted, Collection<String> known) {
    if (!(noted instanceof List<?> all)) {
      return Optional.empty();
    }
    TreeSet<String> names = new TreeSet<>();
    for (Object each : all) {
      String name = String.valueOf(each).split("[^A-Za-z0-9]", 2)[0];
      if (known.contains(name)) {
        names.add(name);
      }
    }
    return Optional.of(new Refused(all.size(), List.copyOf(names)));
  }

  /** The attribute of the request in which they stand. */
  public static String attribute() {
    return NOTED;
  }

  /**
   * What was refused.
   *
   * @param count how many fields
   * @param names those that the program knows
   */
  public record Refused(int count, List<String> names) {}
}
