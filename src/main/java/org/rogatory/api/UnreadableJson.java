package org.rogatory.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Moment;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;

/**
 * What in a body cannot be read: where, written as the names of fields are ({@code measures[0].x}),
 * and what is possible there.
 */
record UnreadableJson(String field, Reason reason) {

  private static final Set<Class<?>> WORDED =
      Set.of(CountryCode.class, LanguageTag.class, LocalDate.class);

  static UnreadableJson of(JsonMappingException wrong) {
    return new UnreadableJson(path(wrong), reason(wrong));
  }

  private static String path(JsonMappingException wrong) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : wrong.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  private static Reason reason(JsonMappingException wrong) {
    if (wrong instanceof UnrecognizedPropertyException) {
      return Reason.of("problem.unknown-field");
    }
    Class<?> type = type(wrong);
    if (type == Moment.class) {
      return Reason.of("problem.time");
    }
    return type != null && WORDED.contains(type)
        ? Reason.of("typeMismatch." + type.getName())
        : Reason.of("problem.value");
  }

  private static @Nullable Class<?> type(JsonMappingException wrong) {
    if (wrong instanceof ValueInstantiationException value) {
      return value.getType().getRawClass();
    }
    return wrong instanceof MismatchedInputException input ? input.getTargetType() : null;
  }
}
