package org.rogatory.explore.memory;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.core.ResolvableType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Repositories on rows in memory: keeping, finding by key, and what the name of a finder says. A
 * query in words has to be known to {@link Queries}.
 */
final class Rows implements InvocationHandler {

  private static final Pattern FINDER =
      Pattern.compile("find(First|All)?By(?<by>.*?)(OrderBy(?<order>.*))?");
  private static final Map<Method, Finder> FINDERS = new ConcurrentHashMap<>();

  private final Memory memory;
  private final Class<?> type;
  private final Map<String, BiFunction<Memory, Object[], Object>> queries;

  private Rows(Memory memory, Class<?> type) {
    this.memory = memory;
    this.type = type;
    this.queries = Queries.ALL;
  }

  static Object of(Class<?> repository, Memory memory) {
    Class<?> rows =
        ResolvableType.forClass(repository).as(Repository.class).getGeneric(0).toClass();
    return Proxy.newProxyInstance(
        repository.getClassLoader(), new Class<?>[] {repository}, new Rows(memory, rows));
  }

  @Override
  public Object invoke(Object self, Method method, Object[] args) throws Throwable {
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(self, method, args);
    }
    String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
    if (queries.containsKey(name)) {
      return queries.get(name).apply(memory, args);
    }
    if (method.isAnnotationPresent(Query.class)) {
      throw new UnsupportedOperationException("not known in memory: " + name);
    }
    return switch (method.getName()) {
      case "save" -> memory.keep(args[0]);
      case "saveAll" -> saveAll((Iterable<?>) args[0]);
      case "delete" -> {
        memory.remove(args[0]);
        yield null;
      }
      case "findById" -> memory.find(type, args[0]);
      case "findAll" -> memory.all(type);
      case "hashCode" -> 1;
      case "equals" -> self == args[0];
      case "toString" -> name;
      default -> FINDERS.computeIfAbsent(method, m -> Finder.of(m, type)).find(memory, args);
    };
  }

  private List<Object> saveAll(Iterable<?> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(memory::<Object>keep).toList();
  }

  /** What the name of a finder says. */
  private record Finder(
      Class<?> type,
      List<Column> by,
      List<Comparator<Object>> order,
      boolean among,
      boolean after,
      Class<?> answer) {

    static Finder of(Method method, Class<?> type) {
      Matcher name = FINDER.matcher(method.getName());
      if (!name.matches()) {
        throw new UnsupportedOperationException("not known in memory: " + method);
      }
      String by = name.group("by");
      String order = name.group("order") == null ? "" : name.group("order");
      return new Finder(
          type,
          Arrays.stream(by.split("And"))
              .filter(part -> !part.isEmpty())
              .map(part -> part.replaceAll("(In|GreaterThan)$", ""))
              .map(part -> new Column(type, part))
              .toList(),
          Arrays.stream(order.split("(?<=Asc|Desc)"))
              .filter(part -> !part.isEmpty())
              .map(part -> order(type, part))
              .toList(),
          by.endsWith("In"),
          by.endsWith("GreaterThan"),
          method.getReturnType());
    }

    private static Comparator<Object> order(Class<?> type, String part) {
      Column column = new Column(type, part.replaceAll("(Asc|Desc)$", ""));
      Comparator<Object> ascending = (one, other) -> compare(column.of(one), column.of(other));
      return part.endsWith("Desc") ? ascending.reversed() : ascending;
    }

    Object find(Memory memory, Object[] args) {
      List<?> found = memory.all(type).stream().filter(matches(args)).sorted(comparator()).toList();
      if (answer == Optional.class) {
        return found.stream().findFirst();
      }
      boolean limited = args != null && args[args.length - 1] instanceof Limit;
      return limited ? found.stream().limit(((Limit) args[args.length - 1]).max()).toList() : found;
    }

    private Comparator<Object> comparator() {
      return order.stream().reduce((some, more) -> some.thenComparing(more)).orElse((a, b) -> 0);
    }

    private Predicate<Object> matches(Object[] args) {
      return row -> {
        for (int i = 0; i < by.size(); i++) {
          if (!matches(by.get(i).of(row), args[i], i == by.size() - 1)) {
            return false;
          }
        }
        return true;
      };
    }

    private boolean matches(Object value, Object wanted, boolean last) {
      if (last && among) {
        return ((Collection<?>) wanted).contains(value);
      }
      return last && after ? compare(value, wanted) > 0 : wanted.equals(value);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
      return ((Comparable<Object>) one).compareTo(other);
    }
  }
}
