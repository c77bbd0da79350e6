package org.rogatory.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.letters.saying.LetterKind;
import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.FieldVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** All classes of ours, and what they claim. */
final class Claims {

  private Claims() {}

  /** Every class of the program and of its tests that has a claim or a kind of letter. */
  static List<Class<?>> classes() {
    List<Class<?>> classes = new ArrayList<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:org/rogatory/**/*.class")) {
        Looking looking = new Looking();
        try (InputStream in = file.getInputStream()) {
          new ClassReader(in).accept(looking, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        }
        if (looking.found) {
          classes.add(ClassUtils.resolveClassName(looking.name, null));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    classes.sort(Comparator.comparing(Class::getName));
    return classes;
  }

  /** Whether a class has an annotation of ours somewhere, or declares a kind of letter. */
  private static final class Looking extends ClassVisitor {

    private static final String CLAUSE = Type.getDescriptor(Clause.class);
    private static final String LETTER = Type.getDescriptor(LetterKind.class);

    private String name = "";
    private boolean found;

    Looking() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int access,
        String internalName,
        @Nullable String signature,
        @Nullable String above,
        String @Nullable [] interfaces) {
      name = internalName.replace('/', '.');
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      found |= descriptor.equals(CLAUSE);
      return null;
    }

    @Override
    public FieldVisitor visitField(
        int access,
        String field,
        String descriptor,
        @Nullable String signature,
        @Nullable Object value) {
      found |= descriptor.equals(LETTER);
      return new FieldVisitor(Opcodes.ASM9) {
        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
          return Looking.this.visitAnnotation(type, visible);
        }
      };
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String method,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] thrown) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
          return Looking.this.visitAnnotation(type, visible);
        }
      };
    }
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
