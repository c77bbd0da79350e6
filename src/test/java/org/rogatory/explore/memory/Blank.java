package org.rogatory.explore.memory;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Something of an interface that knows nothing: no rows, no numbers, and other blanks. */
final class Blank {

  private Blank() {}

  /** One of a type, since none of them knows anything that another does not. */
  private static final ClassValue<Object> BLANKS =
      new ClassValue<>() {
        @Override
        protected Object computeValue(Class<?> type) {
          return Proxy.newProxyInstance(
              type.getClassLoader(), new Class<?>[] {type}, Blank::answer);
        }
      };

  static <T> T of(Class<T> type) {
    return type.cast(BLANKS.get(type));
  }

  private static Object answer(Object self, Method method, Object[] args) {
    Class<?> type = method.getReturnType();
    return switch (method.getName()) {
      case "toString" -> "blank";
      case "hashCode" -> 1;
      case "equals" -> self == args[0];
      default -> nothing(type, self);
    };
  }

  private static Object nothing(Class<?> type, Object self) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    if (type == long.class) {
      return 0L;
    }
    if (type == List.class || type == Collection.class) {
      return List.of();
    }
    if (type == Optional.class) {
      return Optional.empty();
    }
    if (type.isInstance(self)) {
      return self;
    }
    return type.isInterface() ? of(type) : null;
  }
}
