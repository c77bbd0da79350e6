package org.rogatory.coverage;

import java.util.List;

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
