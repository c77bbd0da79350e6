package org.rogatory.web.limits;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Reader;

/**
 * How much each field of a form takes, and who reads it, read from the {@link Size} of the record's
 * components. Fields are named as they are sent: {@code sender}, {@code measures[0].description},
 * {@code contents[facts]}.
 */
public final class FormLimits {

  private static final Set<Class<?>> NEEDED = Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

  private final Validator validator;
  private final BeanDescriptor form;

  FormLimits(Validator validator, BeanDescriptor form) {
    this.validator = validator;
    this.form = form;
  }

  /** How many characters a text may have; null where nothing limits it. */
  public @Nullable Integer longest(String field) {
    return property(field)
        .flatMap(found -> isOneOfSeveral(found, field) ? each(found) : Optional.of(found))
        .flatMap(FormLimits::most)
        .orElse(null);
  }

  /** How many lines a group of fields may have; null where nothing limits it. */
  public @Nullable Integer lines(String group) {
    return property(group).flatMap(FormLimits::most).orElse(null);
  }

  /** Who reads what is typed into a field; null where its form does not say. */
  public @Nullable Reader reader(String field) {
    return bean(field)
        .flatMap(bean -> FieldReaders.of(bean.getElementClass(), last(field)))
        .orElse(null);
  }

  /**
   * Whether whoever fills in the form has to fill in this field, whatever else stands in it. Of a
   * line this holds where the line is there.
   */
  public boolean isNeeded(String field) {
    return !field.endsWith("]") && property(field).filter(FormLimits::mustBeThere).isPresent();
  }

  private static boolean mustBeThere(PropertyDescriptor found) {
    return found.getConstraintDescriptors().stream()
        .map(constraint -> constraint.getAnnotation().annotationType())
        .anyMatch(NEEDED::contains);
  }

  private Optional<PropertyDescriptor> property(String field) {
    return bean(field).flatMap(bean -> property(bean, last(field)));
  }

  private static String last(String field) {
    String[] steps = steps(field);
    return steps[steps.length - 1];
  }

  /** The parts of a field's name; a key in brackets is no part. */
  private static String[] steps(String field) {
    return field.split("\\.(?![^\\[]*\\])");
  }

  /** The form, or the line of it that has the field. */
  private Optional<BeanDescriptor> bean(String field) {
    Optional<BeanDescriptor> bean = Optional.of(form);
    String[] steps = steps(field);
    for (int i = 0; i < steps.length - 1; i++) {
      String step = steps[i];
      bean = bean.flatMap(found -> property(found, step)).flatMap(this::eachOf);
    }
    return bean;
  }

  private static Optional<PropertyDescriptor> property(BeanDescriptor bean, String step) {
    return Optional.ofNullable(bean.getConstraintsForProperty(step.replaceAll("\\[.*", "")));
  }

  private Optional<BeanDescriptor> eachOf(PropertyDescriptor lines) {
    return each(lines).map(line -> validator.getConstraintsForClass(line.getElementClass()));
  }

  private static boolean isOneOfSeveral(PropertyDescriptor found, String field) {
    return field.endsWith("]") || Collection.class.isAssignableFrom(found.getElementClass());
  }

  /** What a list or the values of a map hold: the last of its type arguments. */
  private static Optional<ElementDescriptor> each(PropertyDescriptor several) {
    return several.getConstrainedContainerElementTypes().stream()
        .max(Comparator.comparing(ContainerElementTypeDescriptor::getTypeArgumentIndex))
        .map(ElementDescriptor.class::cast);
  }

  private static Optional<Integer> most(ElementDescriptor element) {
    return element.getConstraintDescriptors().stream()
        .map(constraint -> constraint.getAnnotation())
        .filter(Size.class::isInstance)
        .map(size -> ((Size) size).max())
        .filter(most -> most < Integer.MAX_VALUE)
        .findFirst();
  }
}
