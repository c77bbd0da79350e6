package org.rogatory.steps;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Worded;
import org.rogatory.journal.Moment;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.Validator;

/**
 * Reads the raw fields of a page's form into the record of a step. What was typed is kept as it is;
 * the record is used only where nothing was wrong with it.
 */
@Component
public class StepForm {

  private final ConversionService conversion;
  private final Validator validator;
  private final OfficeTimes times;

  StepForm(ConversionService mvcConversionService, Validator mvcValidator, OfficeTimes times) {
    this.conversion = mvcConversionService;
    this.validator = mvcValidator;
    this.times = times;
  }

  /** What was typed, as a record; empty fields are left out, so that they are null. */
  public <F extends Record> Bound<F> bind(Class<F> form, Map<String, List<String>> typed) {
    Map<String, List<String>> filled = new LinkedHashMap<>();
    typed.forEach(
        (name, values) -> {
          if (values.stream().anyMatch(value -> !value.isBlank())) {
            filled.put(name, values);
          }
        });
    filled.replaceAll((name, values) -> withOffset(values, filled.get(offsetOf(name))));
    DataBinder binder = new DataBinder(null, named(form));
    binder.setTargetType(ResolvableType.forClass(form));
    binder.setConversionService(conversion);
    binder.setValidator(validator);
    binder.setBindingErrorProcessor(new TimeErrors());
    binder.construct(new Typed(filled));
    if (binder.getTarget() != null) {
      binder.validate();
    }
    @SuppressWarnings("unchecked")
    F said = (F) binder.getTarget();
    return new Bound<>(said, binder.getBindingResult());
  }

  /** The field that says which of two hours is meant, where the local time occurs twice. */
  private static String offsetOf(String name) {
    return name + "@offset";
  }

  private List<String> withOffset(List<String> values, @Nullable List<String> offset) {
    return offset != null && times.choices(values.get(0)).contains(offset.get(0))
        ? List.of(values.get(0) + offset.get(0))
        : values;
  }

  /** By which the messages of its fields go: the step's name, or simply what was said. */
  private static String named(Class<?> form) {
    Class<?> step = form.getEnclosingClass();
    return step != null && PersonStep.class.isAssignableFrom(step) ? StepName.of(step) : "said";
  }

  /** A record as the raw fields that would be read as it; what is null has no field. */
  public static Map<String, List<String>> typed(Record form) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (RecordComponent component : form.getClass().getRecordComponents()) {
      put(fields, component.getName(), value(form, component));
    }
    return fields;
  }

  private static @Nullable Object value(Record form, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(form);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("not readable: " + component, e);
    }
  }

  private static void put(Map<String, List<String>> fields, String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> put(fields, name + "[" + key + "]", each));
    } else if (value instanceof Collection<?> lines) {
      fields.put(name, lines.stream().map(StepForm::text).toList());
    } else if (value instanceof Moment moment) {
      fields.put(name, List.of(moment.local().toLocalDateTime().toString()));
      fields.put(offsetOf(name), List.of(moment.local().getOffset().getId()));
    } else if (value != null) {
      fields.put(name, List.of(text(value)));
    }
  }

  private static String text(Object value) {
    return value instanceof Worded worded ? worded.id() : value.toString();
  }

  /**
   * What came of reading.
   *
   * @param said the record; to be used only where {@code errors} has none
   * @param errors what is wrong, field by field
   */
  public record Bound<F>(@Nullable F said, BindingResult errors) {

    public boolean isSound() {
      return !errors.hasErrors() && said != null;
    }
  }

  /** A box that is not ticked is not sent: it says no. */
  private record Typed(Map<String, List<String>> fields) implements DataBinder.ValueResolver {

    @Override
    public @Nullable Object resolveValue(String name, Class<?> type) {
      List<String> values = fields.get(name);
      if (values == null) {
        return type == boolean.class ? "false" : null;
      }
      boolean several = type.isArray() || Iterable.class.isAssignableFrom(type);
      return several ? values : values.get(0);
    }

    @Override
    public Set<String> getNames() {
      return fields.keySet();
    }
  }
}
