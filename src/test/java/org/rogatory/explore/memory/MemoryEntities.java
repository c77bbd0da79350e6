package org.rogatory.explore.memory;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** An entity manager on rows in memory: finds, keeps and removes; it answers no queries. */
final class MemoryEntities {

  private final Memory memory;

  private MemoryEntities(Memory memory) {
    this.memory = memory;
  }

  static EntityManager on(Memory memory) {
    MemoryEntities entities = new MemoryEntities(memory);
    return (EntityManager)
        Proxy.newProxyInstance(
            MemoryEntities.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (self, method, args) -> entities.answer(method, args));
  }

  private Object answer(Method method, Object[] args) {
    return switch (method.getName()) {
      case "find", "getReference" -> memory.find((Class<?>) args[0], args[1]).orElse(null);
      case "persist", "merge" -> memory.keep(args[0]);
      case "remove" -> {
        memory.remove(args[0]);
        yield null;
      }
      case "contains" -> true;
      case "unwrap" -> Blank.of((Class<?>) args[0]);
      case "hashCode" -> 1;
      case "equals" -> false;
      case "toString" -> "entities in memory";
      default -> method.getReturnType().isInterface() ? Blank.of(method.getReturnType()) : null;
    };
  }
}
