package org.rogatory.incoming.filing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.MeasureField;

/**
 * A value that stands registered.
 *
 * @param measure the number of the measure; 0 for the request as a whole
 * @param field the id of the field
 * @param value as the journal would have it
 */
public record RegisteredValue(int measure, String field, @Nullable String value) {

  /** All that is registered in fields of their own; what stands damaged is left out. */
  public static List<RegisteredValue> of(Request request) {
    List<RegisteredValue> all = new ArrayList<>();
    for (RegisteredField field : RegisteredField.values()) {
      all.add(new RegisteredValue(0, field.id(), field.of(request)));
    }
    for (Measure measure : request.measures()) {
      Unreadable.find(measure::asked)
          .ifPresent(
              asked -> {
                for (MeasureField field : MeasureField.values()) {
                  all.add(new RegisteredValue(measure.number(), field.id(), field.of(asked)));
                }
              });
    }
    return all;
  }
}
