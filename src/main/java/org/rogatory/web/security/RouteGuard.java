package org.rogatory.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Set;
import org.rogatory.access.Role;
import org.rogatory.access.SecurityLog;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets nobody through to a controller whose rule does not allow it; a route without a rule is
 * closed.
 */
@Component
class RouteGuard implements HandlerInterceptor, WebMvcConfigurer {

  private static final Set<String> READS = Set.of("GET", "HEAD");

  private final RouteRules rules;
  private final SecurityLog log;

  RouteGuard(RouteRules rules, SecurityLog log) {
    this.rules = rules;
    this.log = log;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod route
        && rules.ruleOf(route).filter(rule -> rule.allows(held(), reads(request))).isEmpty()) {
      log.refused("not for this role", SecurityTrail.route(request));
      throw new AccessDeniedException("not allowed: " + route.getShortLogMessage());
    }
    return true;
  }

  private static boolean reads(HttpServletRequest request) {
    return READS.contains(request.getMethod());
  }

  private static Set<Role> held() {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    Set<Role> held = EnumSet.noneOf(Role.class);
    if (login != null) {
      for (Role role : Role.values()) {
        if (login.getAuthorities().stream()
            .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()))) {
          held.add(role);
        }
      }
    }
    return held;
  }
}
