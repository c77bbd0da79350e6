package org.rogatory.coverage;

import java.util.Arrays;
import java.util.List;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * A rule or a test that names provisions.
 *
 * @param type the class; of a nested one the outermost is the file
 * @param member the method or constant; empty for the class as a whole
 */
record Claim(Class<?> type, String member, List<String> ids) {

  Claim {
    ids = List.copyOf(ids);
  }

  boolean isTest() {
    return file().getProtectionDomain().getCodeSource().getLocation().getPath().contains("test-");
  }

  /** Whether it can prove something: a test, or what {@code bin/explore} holds after each act. */
  boolean isProof() {
    boolean whole = member.isEmpty();
    return file().getPackageName().contains(".explore")
        || Arrays.stream(file().getDeclaredMethods())
            .filter(method -> whole || method.getName().equals(member))
            .anyMatch(method -> AnnotationSupport.isAnnotated(method, Testable.class));
  }

  Class<?> file() {
    Class<?> outermost = type;
    while (outermost.getEnclosingClass() != null) {
      outermost = outermost.getEnclosingClass();
    }
    return outermost;
  }

  /** Its name, as a link from a page in {@code docs}. */
  String link() {
    String path = file().getName().replace('.', '/') + ".java";
    String name = file().getSimpleName() + (member.isEmpty() ? "" : "." + member);
    return "[%s](../src/%s/java/%s)".formatted(name, isTest() ? "test" : "main", path);
  }

  @Override
  public String toString() {
    return type.getName() + (member.isEmpty() ? "" : "." + member);
  }
}
