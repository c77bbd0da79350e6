package org.rogatory.home;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.NestedExceptionUtils;

/** Collects what is wrong in a policy file, by place, so that it is told at once. */
final class PolicyFaults implements PolicyComplaint {

  private static final PropertyNamingStrategies.NamingBase KEBAB =
      new PropertyNamingStrategies.KebabCaseStrategy();

  private final PolicyLines lines;
  private final Map<String, String> faults = new LinkedHashMap<>();

  PolicyFaults(PolicyLines lines) {
    this.lines = lines;
  }

  @Override
  public void at(String place, String what) {
    add("/" + place, what);
  }

  /** Adds why a value cannot be read, and says where it stands. */
  JsonPointer unfit(JsonProcessingException unfit, JsonNode read) {
    JsonPointer place = JsonPointer.empty();
    if (unfit instanceof JsonMappingException mapping) {
      for (JsonMappingException.Reference step : mapping.getPath()) {
        String name = step.getFieldName();
        place = name == null ? place.appendIndex(step.getIndex()) : place.appendProperty(name);
      }
    }
    if (unfit instanceof InvalidFormatException format
        && read.at(place).has(String.valueOf(format.getValue()))) {
      place = place.appendProperty(String.valueOf(format.getValue()));
    }
    add(place.toString(), what(unfit, read.at(place)));
    return place;
  }

  /** Adds what annotations forbid. */
  void violated(Set<? extends ConstraintViolation<?>> violations) {
    for (ConstraintViolation<?> violation : violations) {
      String place = place(violation.getPropertyPath());
      add(place, what(place, violation));
    }
  }

  /**
   * Goes no further with faults.
   *
   * @throws PolicyError if there are any
   */
  void stop() {
    if (!faults.isEmpty()) {
      throw new PolicyError(
          faults.entrySet().stream()
              .sorted(Comparator.comparingInt(fault -> lines.line(fault.getKey())))
              .map(fault -> lines.told(lines.line(fault.getKey()), fault.getValue()))
              .collect(Collectors.joining("\n")));
    }
  }

  /** What is said of a place is not said again of what it stands in. */
  private void add(String place, String what) {
    if (faults.keySet().stream().noneMatch(said -> (said + "/").startsWith(place + "/"))) {
      faults.put(place, what);
    }
  }

  /** The place that a constraint is about: a component that is no entry of the file is no step. */
  private String place(Path path) {
    List<String> steps = new ArrayList<>();
    for (Path.Node node : path) {
      Object within = node.getIndex() == null ? node.getKey() : node.getIndex();
      if (within != null) {
        steps.add(within.toString());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        steps.add(KEBAB.translate(node.getName()));
      }
    }
    String last = steps.remove(steps.size() - 1);
    String place = "";
    for (String step : steps) {
      place = lines.has(place + "/" + step) ? place + "/" + step : place;
    }
    return place + "/" + last;
  }

  private String what(String place, ConstraintViolation<?> violation) {
    Object value = violation.getInvalidValue();
    String name = place.substring(place.lastIndexOf('/') + 1);
    if (value == null || !lines.has(place)) {
      return FaultWords.missing(name);
    }
    boolean isShort = value instanceof String || value instanceof Number;
    return unfit(isShort ? value : name, violation.getMessage());
  }

  private static String what(JsonProcessingException unfit, JsonNode value) {
    if (unfit instanceof UnrecognizedPropertyException other) {
      return FaultWords.unknown(other.getPropertyName(), other.getKnownPropertyIds());
    }
    if (unfit instanceof InvalidFormatException format) {
      return unfit(format.getValue(), wanted(format));
    }
    if (unfit instanceof MismatchedInputException mismatched) {
      return wanted(mismatched.getTargetType());
    }
    Throwable cause = NestedExceptionUtils.getMostSpecificCause(unfit);
    String why =
        cause instanceof JsonProcessingException said
            ? said.getOriginalMessage()
            : String.valueOf(cause.getMessage());
    return value.isValueNode() ? unfit(value.asText(), why) : why;
  }

  private static String wanted(InvalidFormatException format) {
    if (format.getTargetType().isEnum()) {
      return Stream.of(format.getTargetType().getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .collect(Collectors.joining(", ", "one of ", " is expected"));
    }
    return format.getOriginalMessage().replaceFirst("(?s)^.*?\": (.*\\(\\S+Exception\\) )?", "");
  }

  private static String wanted(Class<?> type) {
    if (Collection.class.isAssignableFrom(type)) {
      return "a list is expected here";
    }
    boolean hasEntries = Map.class.isAssignableFrom(type) || type.isRecord();
    return hasEntries ? "named entries are expected here" : "a text is expected here";
  }

  private static String unfit(Object value, String wanted) {
    return "\"" + value + "\" does not fit here: " + wanted;
  }
}
