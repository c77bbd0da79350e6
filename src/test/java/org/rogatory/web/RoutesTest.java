package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.ServletException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.rogatory.access.Role;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.web.security.RouteRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route with every role; what is expected follows from the route's rule. */
@RogatoryTest
class RoutesTest {

  private static final Map<String, String> VALUES =
      Map.of("reference", "XA-1999-99999", "number", "99", "code", "XB");

  @Autowired MockMvc mvc;
  @Autowired RouteRules rules;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void everyRouteHasARule() {
    assertThat(mapping.getHandlerMethods().values())
        .isNotEmpty()
        .allSatisfy(route -> assertThat(rules.ruleOf(route)).as("%s", route).isPresent());
  }

  @Test
  void everyRoleIsAllowedWhatTheRuleSaysAndNothingElse() throws Exception {
    SoftAssertions softly = new SoftAssertions();
    for (Route route : routes()) {
      for (Role role : Role.values()) {
        MockHttpServletResponse answer = call(route, user(role.id()).roles(role.name()), csrf());
        int status = answer.getStatus();
        boolean right =
            route.rule().allows(Set.of(role), route.method() == RequestMethod.GET)
                ? status != 401 && status != 403 && status < 500
                : status == 403;
        softly
            .assertThat(right)
            .as("%s as %s: %s %s", route, role, status, answer.getHeader("Broken"))
            .isTrue();
      }
    }
    softly.assertAll();
  }

  @Test
  void strangersMustLogInFirst() throws Exception {
    SoftAssertions softly = new SoftAssertions();
    for (Route route : routes()) {
      MockHttpServletResponse answer = call(route, anonymous(), csrf());
      boolean sentToLogin = "/login".equals(pathOf(answer.getRedirectedUrl()));
      boolean refused = answer.getStatus() == 401 || sentToLogin;
      softly
          .assertThat(refused)
          .as("%s: %s", route, answer.getStatus())
          .isEqualTo(!route.rule().anyone());
    }
    softly.assertAll();
  }

  @Test
  void noPageChangesAnythingWithoutItsToken() throws Exception {
    SoftAssertions softly = new SoftAssertions();
    for (Route route : routes()) {
      if (route.isPage() && route.method() != RequestMethod.GET) {
        int status = call(route, user("supervisor").roles("SUPERVISOR")).getStatus();
        softly.assertThat(status).as("%s", route).isEqualTo(403);
      }
    }
    softly.assertAll();
  }

  private MockHttpServletResponse call(Route route, RequestPostProcessor... with) throws Exception {
    var request = request(HttpMethod.valueOf(route.method().name()), URI.create(route.path()));
    for (RequestPostProcessor each : with) {
      request.with(each);
    }
    try {
      return mvc.perform(request).andReturn().getResponse();
    } catch (ServletException broken) {
      return broken(broken);
    }
  }

  /** What a visitor would get: without a server, MockMvc throws what nobody translated. */
  private static MockHttpServletResponse broken(ServletException what) {
    MockHttpServletResponse answer = new MockHttpServletResponse();
    answer.setStatus(500);
    answer.setHeader("Broken", String.valueOf(what.getRootCause()));
    return answer;
  }

  private List<Route> routes() {
    return mapping.getHandlerMethods().entrySet().stream()
        .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
    Set<RequestMethod> said = info.getMethodsCondition().getMethods();
    Set<RequestMethod> methods = said.isEmpty() ? Set.of(RequestMethod.GET) : said;
    return info.getPatternValues().stream()
        .map(RoutesTest::filled)
        .flatMap(
            path ->
                methods.stream()
                    .map(method -> new Route(method, path, rules.ruleOf(handler).orElseThrow())));
  }

  private static String filled(String pattern) {
    String path = pattern;
    for (Map.Entry<String, String> value : VALUES.entrySet()) {
      path = path.replace("{" + value.getKey() + "}", value.getValue());
    }
    return path.replaceAll("\\{[^}]+}", "1").replace("**", "1");
  }

  private static String pathOf(String address) {
    return address == null ? "" : URI.create(address).getPath();
  }

  private record Route(RequestMethod method, String path, RouteRules.Rule rule) {

    boolean isPage() {
      return !path.startsWith("/api/") && !path.startsWith("/v3/");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}
