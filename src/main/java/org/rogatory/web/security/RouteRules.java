package org.rogatory.web.security;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Who may use which route: what {@link Allowed} on the controller says, and for the few controllers
 * that are not ours a table here.
 */
@Component
public class RouteRules {

  private static final Map<Class<?>, Rule> NOT_OURS =
      Map.of(OpenApiWebMvcResource.class, new Rule(false, false, Set.of()));

  /**
   * A route's rule.
   *
   * @param anyone open to those who are not logged in too
   * @param own concerns what is one's own, and nothing of the office
   * @param roles one of these is needed; none: any role
   */
  public record Rule(boolean anyone, boolean own, Set<Role> roles) {

    /**
     * Whether it is open to whoever holds these roles.
     *
     * @param reads whether the route is asked to read only, by GET or HEAD; an auditor changes
     *     nothing of the office, whatever else the rule says
     */
    public boolean allows(Set<Role> held, boolean reads) {
      Set<Role> counted = Role.counted(held);
      if (anyone || counted.isEmpty()) {
        return anyone;
      }
      boolean named = roles.isEmpty() || counted.stream().anyMatch(roles::contains);
      return named && (reads || own || !counted.contains(Role.AUDITOR));
    }
  }

  /** The rule of a route; empty where nobody gave it one, and then it is closed. */
  public Optional<Rule> ruleOf(HandlerMethod route) {
    Allowed allowed = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), Allowed.class);
    if (allowed == null) {
      allowed = AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), Allowed.class);
    }
    return Optional.ofNullable(allowed == null ? notOurs(route.getBeanType()) : rule(allowed));
  }

  private static Rule rule(Allowed allowed) {
    return new Rule(
        allowed.anyone(),
        allowed.own(),
        Arrays.stream(allowed.value()).collect(Collectors.toUnmodifiableSet()));
  }

  private static @Nullable Rule notOurs(Class<?> controller) {
    return NOT_OURS.entrySet().stream()
        .filter(entry -> entry.getKey().isAssignableFrom(controller))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
