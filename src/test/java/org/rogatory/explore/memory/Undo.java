package org.rogatory.explore.memory;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/**
 * How everything stood that can be reached from some objects of ours, so that what a failed act
 * changed is taken back, as a database does.
 */
final class Undo {

  private static final Slot[] NONE = {};

  /** So many objects a file has at least, so that nothing need grow. */
  private static final int MANY = 128;

  private static final ClassValue<Slot[]> SLOTS =
      new ClassValue<>() {
        @Override
        protected Slot[] computeValue(Class<?> type) {
          return changeable(type);
        }
      };
  private static final ClassValue<Boolean> CHANGEABLE =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return isChangeable(type);
        }
      };

  private final List<Runnable> steps = new ArrayList<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>(MANY));
  private final Deque<Object> waiting = new ArrayDeque<>(MANY);

  /**
   * A field.
   *
   * @param leadsOn whether something may stand in it that changes itself
   */
  private record Slot(Field field, boolean leadsOn) {

    static Slot of(Field field) {
      field.setAccessible(true);
      Class<?> type = field.getType();
      boolean fixed = Modifier.isFinal(type.getModifiers()) && type.getName().startsWith("java.");
      return new Slot(field, !(fixed || type.isPrimitive() || type.isEnum() || type.isRecord()));
    }
  }

  /** Never changes, and is not looked into. */
  interface Fixed {}

  private Undo() {}

  /** How it stands now. */
  static Undo of(Object... roots) {
    Undo undo = new Undo();
    undo.waiting.addAll(List.of(roots));
    while (!undo.waiting.isEmpty()) {
      undo.note(undo.waiting.pop());
    }
    return undo;
  }

  /** It stands so again. */
  void undo() {
    steps.forEach(Runnable::run);
  }

  private void note(Object each) {
    if (!seen.add(each)) {
      return;
    }
    if (each instanceof Map<?, ?> map) {
      noteMap(map);
    } else if (each instanceof Collection<?> some) {
      noteCollection(some);
    } else {
      noteFields(each);
    }
  }

  @SuppressWarnings("unchecked")
  private void noteMap(Map<?, ?> map) {
    Object[] keys = map.keySet().toArray();
    Object[] values = map.values().toArray();
    for (Object value : values) {
      visit(value);
    }
    Map<Object, Object> same = (Map<Object, Object>) map;
    steps.add(
        () -> {
          same.clear();
          for (int i = 0; i < keys.length; i++) {
            same.put(keys[i], values[i]);
          }
        });
  }

  @SuppressWarnings("unchecked")
  private void noteCollection(Collection<?> some) {
    Object[] elements = some.toArray();
    for (Object element : elements) {
      visit(element);
    }
    Collection<Object> same = (Collection<Object>) some;
    steps.add(
        () -> {
          same.clear();
          same.addAll(List.of(elements));
        });
  }

  private void noteFields(Object each) {
    Slot[] slots = SLOTS.get(each.getClass());
    Object[] values = new Object[slots.length];
    for (int i = 0; i < slots.length; i++) {
      values[i] = get(each, slots[i].field());
      if (slots[i].leadsOn()) {
        visit(values[i]);
      }
    }
    steps.add(
        () -> {
          for (int i = 0; i < slots.length; i++) {
            set(each, slots[i].field(), values[i]);
          }
        });
  }

  private void visit(Object value) {
    if (value != null && isChangeable(value)) {
      waiting.push(value);
    }
  }

  private static boolean isChangeable(Object value) {
    return CHANGEABLE.get(value.getClass());
  }

  private static boolean isChangeable(Class<?> type) {
    String name = type.getName();
    if (Map.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type)) {
      return !name.startsWith("java.util.ImmutableCollections")
          && !name.startsWith("java.util.Collections$");
    }
    return name.startsWith("org.rogatory.") && SLOTS.get(type).length > 0;
  }

  private static Slot[] changeable(Class<?> type) {
    if (type.isRecord()
        || type.isEnum()
        || type.isAnnotationPresent(Immutable.class)
        || Fixed.class.isAssignableFrom(type)) {
      return NONE;
    }
    List<Slot> slots = new ArrayList<>();
    for (Class<?> each = type; each != Object.class && each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          slots.add(Slot.of(field));
        }
      }
    }
    return slots.toArray(NONE);
  }

  private static Object get(Object each, Field field) {
    try {
      return field.get(each);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void set(Object each, Field field, Object value) {
    try {
      field.set(each, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
