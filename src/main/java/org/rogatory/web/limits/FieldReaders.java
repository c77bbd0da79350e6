package org.rogatory.web.limits;

import java.util.Arrays;
import java.util.Optional;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;

/** Who reads the fields of a form, as {@link ReadBy} says. */
final class FieldReaders {

  private FieldReaders() {}

  /**
   * Who reads what is typed into a field.
   *
   * @param form the record that the field belongs to
   * @param field its name; a map's with the key, {@code facts[interest]}
   */
  static Optional<Reader> of(Class<?> form, String field) {
    if (!form.isRecord()) {
      return Optional.empty();
    }
    String name = field.replaceAll("\\[.*", "");
    return Arrays.stream(form.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .flatMap(component -> Optional.ofNullable(component.getAnnotation(ReadBy.class)).stream())
        .findFirst()
        .map(said -> of(said, field));
  }

  private static Reader of(ReadBy said, String field) {
    Reader.Known[] keys = said.each().getEnumConstants();
    return keys == null
        ? said.value()
        : Arrays.stream(keys)
            .filter(key -> field.matches(".*[\\[.]" + key.id() + "\\]"))
            .findFirst()
            .map(Reader.Known::reader)
            .orElse(said.value());
  }
}
