package org.rogatory.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.convention.Clause;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.util.ClassUtils;

/** All classes of ours, and what they claim. */
final class Claims {

  private Claims() {}

  /** Every class of the program and of its tests, none of them run. */
  static List<Class<?>> classes() {
    MetadataReaderFactory readers = new SimpleMetadataReaderFactory();
    List<Class<?>> classes = new ArrayList<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:org/rogatory/**/*.class")) {
        String name = readers.getMetadataReader(file).getClassMetadata().getClassName();
        if (!name.endsWith("package-info")) {
          classes.add(Class.forName(name, false, ClassUtils.getDefaultClassLoader()));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
    classes.sort(Comparator.comparing(Class::getName));
    return classes;
  }

  /** What a class, its methods and its constants claim. */
  static List<Claim> of(Class<?> type) {
    List<Claim> claims = new ArrayList<>(claims(type, type, ""));
    Stream.of(type.getDeclaredFields(), type.getDeclaredMethods())
        .flatMap(Arrays::stream)
        .map(AnnotatedElement.class::cast)
        .filter(each -> each.isAnnotationPresent(Clause.class))
        .sorted(Comparator.comparing(each -> ((Member) each).getName()))
        .forEach(each -> claims.addAll(claims(type, each, ((Member) each).getName())));
    return claims;
  }

  private static List<Claim> claims(Class<?> type, AnnotatedElement element, String member) {
    Clause clause = element.getDeclaredAnnotation(Clause.class);
    return clause == null ? List.of() : List.of(new Claim(type, member, List.of(clause.value())));
  }
}
