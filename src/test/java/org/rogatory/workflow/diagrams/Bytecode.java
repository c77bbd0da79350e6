package org.rogatory.workflow.diagrams;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;

/** Reads the constants that a method names, without running it: it may need a file to run. */
final class Bytecode {

  private Bytecode() {}

  /** The texts that the class's method of this name holds, in their order. */
  static Set<String> texts(Class<?> type, String method) {
    Set<String> found = new LinkedHashSet<>();
    visit(
        type,
        method,
        new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitLdcInsn(Object value) {
            if (value instanceof String text) {
              found.add(text);
            }
          }
        });
    return found;
  }

  /** The constants of the enum that the class's method of this name reads. */
  static Set<String> constants(Class<?> type, String method, Class<? extends Enum<?>> of) {
    Set<String> found = new LinkedHashSet<>();
    visit(
        type,
        method,
        new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitFieldInsn(int code, String owner, String name, String descriptor) {
            if (owner.equals(Type.getInternalName(of))) {
              found.add(name);
            }
          }
        });
    return found;
  }

  private static void visit(Class<?> type, String method, MethodVisitor visitor) {
    Class<?> owner =
        Stream.concat(classes(type), above(type))
            .filter(each -> Arrays.stream(each.getDeclaredMethods()).anyMatch(m -> is(m, method)))
            .findFirst()
            .orElseThrow();
    try (InputStream code =
        owner.getResourceAsStream(owner.getName().replaceAll(".*\\.", "") + ".class")) {
      new ClassReader(Objects.requireNonNull(code))
          .accept(
              new ClassVisitor(Opcodes.ASM9) {
                @Override
                public @Nullable MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] errors) {
                  return name.equals(method) ? visitor : null;
                }
              },
              ClassReader.SKIP_DEBUG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Class<?>> above(Class<?> type) {
    return classes(type)
        .flatMap(each -> Arrays.stream(each.getInterfaces()))
        .flatMap(each -> Stream.concat(Stream.of(each), above(each)));
  }

  private static Stream<Class<?>> classes(Class<?> type) {
    return Stream.iterate(type, Objects::nonNull, Class::getSuperclass);
  }

  private static boolean is(Method method, String name) {
    return method.getName().equals(name) && !Modifier.isAbstract(method.getModifiers());
  }
}
