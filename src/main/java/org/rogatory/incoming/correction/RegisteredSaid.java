package org.rogatory.incoming.correction;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.incoming.asked.ConcernedSubject;
import org.rogatory.incoming.asked.PursuedOffence;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.execution.TransmittalWords;
import org.rogatory.incoming.filing.RegisteredWords;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/** What was registered, as letters say it. */
@Component
class RegisteredSaid {

  private final Letterwriter writer;
  private final RegisteredWords values;
  private final TransmittalWords lines;

  RegisteredSaid(Letterwriter writer, RegisteredWords values, TransmittalWords lines) {
    this.writer = writer;
    this.values = values;
    this.lines = lines;
  }

  /** What it is: {@code Measure 1: kind of assistance}. */
  Words what(Registered one) {
    Words name = writer.words(key(one.field()));
    return one.measure() == 0
        ? reader -> capital(name.in(reader), reader)
        : reader ->
            writer.words("letter.corrected.of-measure", one.measure(), name.in(reader)).in(reader);
  }

  private static String key(String field) {
    return field.startsWith(Registered.CONTENT) ? field : "field." + field;
  }

  private static String capital(String name, Locale reader) {
    return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
  }

  /** What stands there, in words; that it is nothing, where it is. */
  Words value(Registered one, @Nullable Object value) {
    return joined(several(one, value));
  }

  /** What stood there and does not stand there any more: of several entries those that changed. */
  Words before(Registered one) {
    return joined(several(one, without(one.old(), one.now())));
  }

  /** What stands there and did not stand there before. */
  Words now(Registered one) {
    return joined(several(one, without(one.now(), one.old())));
  }

  /** Of several entries those that the others do not have; of anything else all. */
  private static @Nullable Object without(@Nullable Object some, @Nullable Object others) {
    return some instanceof List<?> all && others instanceof List<?> rest
        ? all.stream().filter(each -> !rest.contains(each)).toList()
        : some;
  }

  private Words joined(List<Words> said) {
    return said.isEmpty()
        ? writer.words("letter.corrected.nothing")
        : reader -> said.stream().map(each -> each.in(reader)).collect(Collectors.joining("; "));
  }

  /** The same, each part by itself; nothing where nothing stands there. */
  List<Words> several(Registered one, @Nullable Object value) {
    if (value instanceof List<?> all) {
      return all.stream().flatMap(this::line).toList();
    }
    String text = Objects.toString(value, "");
    return text.isBlank() ? List.of() : List.of(values.of(one.field(), text));
  }

  private Stream<Words> line(Object part) {
    if (part instanceof PursuedOffence offence) {
      return Stream.of(lines.inLine(offence));
    }
    return part instanceof ConcernedSubject subject
        ? Stream.of(lines.inLine(subject))
        : Stream.empty();
  }
}
