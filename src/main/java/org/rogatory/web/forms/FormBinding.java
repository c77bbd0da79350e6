package org.rogatory.web.forms;

import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Worded;
import org.rogatory.journal.Moment;
import org.rogatory.web.WrongFields;
import org.rogatory.web.formats.Visible;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.SmartValidator;

/**
 * Reads the raw fields of a page's form into a record. What was typed is kept as it is; the record
 * is used only where nothing was wrong with it.
 */
@Component
public class FormBinding {

  private final ConversionService conversion;
  private final SmartValidator validator;
  private final OfficeTimes times;

  FormBinding(ConversionService mvcConversionService, SmartValidator validator, OfficeTimes times) {
    this.conversion = mvcConversionService;
    this.validator = validator;
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
    Map<String, List<String>> filled = filled(typed);
    Map<String, String> wrongLines = LineNames.of(form).wrong(filled.keySet());
    wrongLines.keySet().forEach(filled::remove);
    DataBinder binder = new DataBinder(null, name);
    binder.setTargetType(ResolvableType.forClass(form));
    binder.setConversionService(conversion);
    binder.setValidator(validator);
    binder.setBindingErrorProcessor(new TimeErrors());
    Typed values = new Typed(filled, parts(form), new TreeSet<>());
    Optional<BeanInstantiationException> refused = construct(binder, values);
    if (binder.getTarget() == null) {
      validateParts(binder, form, values);
      refused.filter(wrong -> !binder.getBindingResult().hasErrors()).ifPresent(FormBinding::fail);
    } else {
      binder.validate();
    }
    wrongLines.forEach((field, why) -> wrong(binder, field.substring(0, field.indexOf('[')), why));
    values.twice().forEach(field -> wrong(binder, field, "input.twice"));
    @SuppressWarnings("unchecked")
    F said = (F) binder.getTarget();
    return new Bound<>(said, binder.getBindingResult());
  }

  /**
   * What was typed, as far as it can be read: what is wrong by itself is left out, so that the
   * rules can say what is wrong with the rest.
   *
   * @param errors what is wrong by itself
   * @return the record, in which also what must be there may be null; empty where it cannot be made
   */
  public <F extends Record> Optional<F> readable(
      Class<F> form, Map<String, List<String>> typed, Errors errors) {
    Map<String, List<String>> rest = new LinkedHashMap<>(typed);
    errors.getFieldErrors().forEach(error -> rest.remove(error.getField()));
    return Optional.ofNullable(bind(form, rest).said());
  }

  /** The fields in which there is something, times with the hour that is meant. */
  private Map<String, List<String>> filled(Map<String, List<String>> typed) {
    Map<String, List<String>> filled = new LinkedHashMap<>();
    typed.forEach(
        (field, values) -> {
          if (values.stream().anyMatch(Visible::isAnythingIn)) {
            filled.put(field, values);
          }
        });
    filled.replaceAll((field, values) -> withOffset(values, filled.get(offsetOf(field))));
    return filled;
  }

  private static void wrong(DataBinder binder, String field, String why) {
    binder
        .getBindingResult()
        .addError(
            new FieldError(
                binder.getObjectName(),
                field,
                null,
                true,
                new String[] {why},
                new Object[] {LineNames.MOST},
                null));
  }

  /** Makes the record; says why where it refuses what it is made of. */
  private static Optional<BeanInstantiationException> construct(DataBinder binder, Typed values) {
    try {
      binder.construct(values);
      return Optional.empty();
    } catch (BeanInstantiationException refused) {
      return Optional.of(refused);
    }
  }

  /** What keeps a record from being made is found by the constraints of its components. */
  private void validateParts(DataBinder binder, Class<? extends Record> form, Typed values) {
    Constructor<?> constructor = BeanUtils.getResolvableConstructor(form);
    List<RecordComponent> parts = List.copyOf(values.parts().values());
    for (int at = 0; at < parts.size(); at++) {
      String name = parts.get(at).getName();
      Class<?> type = parts.get(at).getType();
      if (!binder.getBindingResult().hasFieldErrors(name) && !values.hasParts(name)) {
        Object typed = values.resolveValue(name, type);
        MethodParameter parameter = new MethodParameter(constructor, at);
        Object value = binder.convertIfNecessary(typed, type, parameter);
        validator.validateValue(form, name, value, binder.getBindingResult());
      }
    }
  }

  private static void fail(BeanInstantiationException refused) {
    throw refused;
  }

  private static Map<String, RecordComponent> parts(Class<? extends Record> form) {
    Map<String, RecordComponent> parts = new LinkedHashMap<>();
    for (RecordComponent part : form.getRecordComponents()) {
      parts.put(part.getName(), part);
    }
    return parts;
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
    } else if (value instanceof Optional<?> optional) {
      put(fields, name, optional.orElse(null));
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

  /**
   * What was typed, for a record's components. Where nothing was: a box that is not ticked is not
   * sent and says no, but a question that must be answered has no answer; a text or list that may
   * not be null is empty.
   *
   * @param twice filled while reading: the fields of one value that came with several, such as one
   *     in the form and another in its address
   */
  private record Typed(
      Map<String, List<String>> fields, Map<String, RecordComponent> parts, Set<String> twice)
      implements DataBinder.ValueResolver {

    @Override
    public @Nullable Object resolveValue(String name, Class<?> type) {
      List<String> values = fields.get(name);
      if (values == null) {
        return nothing(name, type, parts.get(name));
      }
      boolean several = type.isArray() || Iterable.class.isAssignableFrom(type);
      if (!several && values.stream().distinct().count() > 1) {
        twice.add(name);
      }
      return several ? values : values.get(0);
    }

    private @Nullable Object nothing(String name, Class<?> type, @Nullable RecordComponent part) {
      if (type == boolean.class) {
        return isAsked(part) ? null : "false";
      }
      if (mayBeNull(part)) {
        return null;
      }
      boolean isEmptyList = type == List.class && !hasParts(name);
      return type == String.class ? "" : isEmptyList ? List.of() : null;
    }

    /** Whether it is made of several fields. */
    private boolean hasParts(String name) {
      return fields.keySet().stream()
          .anyMatch(field -> field.startsWith(name + "[") || field.startsWith(name + "."));
    }

    private static boolean isAsked(@Nullable RecordComponent part) {
      return part != null && part.getAccessor().isAnnotationPresent(NotNull.class);
    }

    private static boolean mayBeNull(@Nullable RecordComponent part) {
      return part == null || part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @Override
    public Set<String> getNames() {
      return fields.keySet();
    }
  }
}
