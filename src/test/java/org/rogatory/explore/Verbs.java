package org.rogatory.explore;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.RequestPen;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * All verbs of a request, found by reflection, so that one that is added is tried too. Those that
 * people call by a page of the file are doors; the others are called out of turn here.
 */
final class Verbs {

  private static final List<Class<?>> ROOMS = rooms();

  /** What is done on pages of the file, beside the steps. */
  private static final Set<String> DOORS =
      Set.of(
          "Filing.authenticated",
          "Filing.linked",
          "Filing.unlinked",
          "NotAccepting.propose",
          "Rebasing.change",
          "Delaying.estimate",
          "Stopping.answered",
          "FollowUps.apart",
          "Releasing.holdOn",
          "Releasing.release",
          "Delaying.cannotEstimate",
          "Correcting.correct",
          "Correcting.content",
          "Rewording.change");

  /** What other verbs are made of: it writes no entry of its own, or leaves that to its caller. */
  private static final Set<String> PARTS =
      Set.of(
          "Supplementing.find",
          "Supplementing.finds",
          "Supplementing.cured",
          "Supplementing.settleMeasures",
          "Supplementing.suffices");

  /** What keeps what a letter stated: it takes any, the letter has to be right. */
  private static final Set<String> STATED =
      Set.of(
          "Approving.foundSent",
          "Consulting.sent",
          "Supplementing.requested",
          "Supplementing.reminded");

  private static final Map<String, List<Method>> ALL = all();

  private static final List<String> NAMES =
      ALL.keySet().stream()
          .filter(name -> !PARTS.contains(name) && !STATED.contains(name))
          .toList();

  private Verbs() {}

  /** Every class that begins with the pen of a request. */
  private static List<Class<?>> rooms() {
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*ing")));
    List<Class<?>> rooms = new ArrayList<>();
    scan.findCandidateComponents("org.rogatory.incoming").stream()
        .map(BeanDefinition::getBeanClassName)
        .sorted()
        .map(name -> (Class<?>) ClassUtils.resolveClassName(name, null))
        .filter(room -> beginning(room).isPresent())
        .forEach(rooms::add);
    return rooms;
  }

  private static Optional<Method> beginning(Class<?> room) {
    return Arrays.stream(room.getDeclaredMethods())
        .filter(method -> method.getName().equals("of"))
        .filter(method -> method.getParameterCount() > 0)
        .filter(method -> method.getParameterTypes()[0] == RequestPen.class)
        .findFirst();
  }

  private static Map<String, List<Method>> all() {
    Map<String, List<Method>> all = new LinkedHashMap<>();
    for (Class<?> room : ROOMS) {
      Arrays.stream(room.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .filter(method -> !Modifier.isStatic(method.getModifiers()))
          .sorted(Comparator.comparing(Method::toString))
          .forEach(
              method ->
                  all.computeIfAbsent(
                          room.getSimpleName() + "." + method.getName(), name -> new ArrayList<>())
                      .add(method));
    }
    return all;
  }

  static List<String> names() {
    return NAMES;
  }

  static List<String> doors() {
    return names().stream().filter(DOORS::contains).toList();
  }

  static boolean isDoor(String name) {
    return DOORS.contains(name);
  }

  /** Calls the verb, with what the act's seed makes up. */
  static void call(World world, Act act, RequestPen pen) {
    Random random = World.random(act);
    List<Method> same = ALL.get(act.name());
    Method verb = same.get(random.nextInt(same.size()));
    Values values = new Values(random, world, act.matter(), act.said().path("field").asText());
    Object[] args = args(verb, values);
    try {
      verb.invoke(room(verb.getDeclaringClass(), act, pen), args);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(thrown.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What cannot be made, because its parts do not go together, is bad input. */
  private static Object[] args(Method verb, Values values) {
    try {
      return Arrays.stream(verb.getGenericParameterTypes())
          .map((Type type) -> values.of(type, ""))
          .toArray();
    } catch (IllegalArgumentException | NullPointerException unfit) {
      throw BadInput.at("", Reason.of("problem.value"));
    }
  }

  private static Object room(Class<?> room, Act act, RequestPen pen)
      throws InvocationTargetException, IllegalAccessException {
    Method of = beginning(room).orElseThrow();
    of.setAccessible(true);
    String digits = act.matter().replaceAll("\\D", "");
    int number = digits.isEmpty() ? 1 : Integer.parseInt(digits);
    return of.getParameterCount() == 1 ? of.invoke(null, pen) : of.invoke(null, pen, number);
  }
}
