package org.rogatory.web.forms;

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
import org.rogatory.web.WrongFields;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.Validator;

/**
 * Reads the raw fields of a page's form into a record. What was typed is kept as it is; the record
 * is used only where nothing was wrong with it.
 */
@Component
public class FormBinding {

  private final ConversionService conversion;
  private final Validator validator;
  private final OfficeTimes times;

  FormBinding(ConversionService mvcConversionService, Validator mvcValidator, OfficeTimes times) {
    this.conversion = mvcConversionService;
    this.validator = mvcValidator;
    this.times = times;
  }

  /** What was typed, as a record whose messages go by {@code said}. */
  public <F extends Record> Bound<F> bind(Class<F> form, Map<String, List<String>> typed) {
    return bind("said", form, typed);
  }

  /**
   * What was typed, as a record; empty fields are left out, so that they are null.
   *
   * @param name by which the messages of its fields go: a step's, in {@code
   *     NotNull.decide-measure.decision}
   */
  public <F extends Record> Bound<F> bind(
      String name, Class<F> form, Map<String, List<String>> typed) {
    Map<String, List<String>> filled = new LinkedHashMap<>();
    typed.forEach(
        (field, values) -> {
          if (values.stream().anyMatch(value -> !value.isBlank())) {
            filled.put(field, values);
          }
        });
    filled.replaceAll((field, values) -> withOffset(values, filled.get(offsetOf(field))));
    DataBinder binder = new DataBinder(null, name);
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
      fields.put(name, lines.stream().map(FormBinding::text).toList());
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
   * @param said the record, which may have errors; null where it could not be made
   * @param errors what is wrong, field by field
   */
  public record Bound<F>(@Nullable F said, BindingResult errors) {

    public boolean isSound() {
      return !errors.hasErrors() && said != null;
    }

    /**
     * The record, in which nothing is wrong.
     *
     * @throws WrongFields where something is
     */
    public F sound() {
      if (errors.hasErrors() || said == null) {
        throw new WrongFields(errors);
      }
      return said;
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
