package org.rogatory.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rogatory.convention.Provision;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.workflow.diagrams.StepClasses;
import org.springframework.util.ReflectionUtils;

/** All letters, steps and process models that cite provisions. */
final class Places {

  private static final Pattern OF_MODEL = Pattern.compile("name=\"provision\" value=\"([^\"]+)\"");

  private Places() {}

  static List<Place> all(List<Class<?>> classes) {
    List<Place> places = new ArrayList<>();
    classes.forEach(type -> places.addAll(letters(type)));
    places.addAll(steps());
    places.addAll(models());
    return places;
  }

  private static List<Place> letters(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> field.getType() == LetterKind.class)
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .peek(ReflectionUtils::makeAccessible)
        .map(field -> (LetterKind) ReflectionUtils.getField(field, null))
        .filter(Objects::nonNull)
        .map(
            kind ->
                new Place("letter `" + kind.id() + "`", type, kind.provision().stream().toList()))
        .toList();
  }

  private static List<Place> steps() {
    StepClasses steps = new StepClasses();
    return steps.ofPersons().stream()
        .map(
            step -> new Place("step `" + step + "`", steps.get(step), List.copyOf(steps.law(step))))
        .toList();
  }

  private static List<Place> models() {
    try (Stream<Path> files = Files.list(Path.of("processes"))) {
      return files.sorted().map(Places::model).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Place model(Path file) {
    try {
      List<Provision> provisions =
          OF_MODEL
              .matcher(Files.readString(file))
              .results()
              .map((MatchResult found) -> found.group(1))
              .flatMap(texts -> Arrays.stream(texts.split(", ")))
              .filter(text -> Character.isDigit(text.charAt(0)))
              .distinct()
              .map(Provision::of)
              .toList();
      String name = file.getFileName().toString().replace(".bpmn", "");
      return new Place("process `" + name + "`", Void.class, provisions);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
