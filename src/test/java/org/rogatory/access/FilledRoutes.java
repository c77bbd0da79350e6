package org.rogatory.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rogatory.journal.Reference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the program, with a file, its tasks and its letters in the place of variables. */
final class FilledRoutes {

  /** What fills the variables that name no file. */
  private static final Map<String, List<String>> OTHERS =
      Map.ofEntries(
          Map.entry("number", List.of("1", "2", "3")),
          Map.entry("code", List.of("XB")),
          Map.entry("item", List.of("facts", "data-and-link")),
          Map.entry("act", List.of("entrust", "disclose", "transmit")),
          Map.entry("reading", List.of("oral-requests")),
          Map.entry("model", List.of("incoming-request")),
          Map.entry("name", List.of("incoming-request", "measure", "information-received")),
          Map.entry("kind", List.of("channels", "languages")),
          Map.entry("line", List.of("1")));

  private static final Set<String> OF_A_FILE = Set.of("reference", "id", "task");

  private final RequestMappingHandlerMapping mapping;

  FilledRoutes(RequestMappingHandlerMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * A route with its variables filled.
   *
   * @param asks the parameters that a request must have for it, such as {@code draft}
   */
  record Filled(RequestMethod method, String path, List<String> asks) {

    boolean isRead() {
      return method == RequestMethod.GET;
    }

    boolean isApi() {
      return path.startsWith("/api/");
    }

    /** As somebody asks for it who has one role, by which the login name begins. */
    MockHttpServletRequestBuilder by(String login) {
      MockHttpServletRequestBuilder call =
          request(HttpMethod.valueOf(method.name()), URI.create(path));
      asks.forEach(name -> call.param(name, "show"));
      if (!isApi()) {
        return call.with(user(login).roles(login.replaceAll("\\d", "").toUpperCase(Locale.ROOT)))
            .with(csrf());
      }
      call.with(httpBasic(login, "demo"));
      return isRead() ? call : call.contentType(MediaType.APPLICATION_JSON).content("{}");
    }

    /** The same about another file and task. */
    Filled with(String before, String after) {
      return new Filled(method, path.replace(before, after), asks);
    }
  }

  /** The routes that name a file or one of its tasks, of this file. */
  Set<Filled> of(Reference file, List<String> tasks) {
    return filled(true, Map.of("reference", List.of(file.value()), "id", tasks, "task", tasks));
  }

  /** The routes that name none: lists, figures, searches. */
  Set<Filled> others() {
    return filled(false, Map.of());
  }

  private Set<Filled> filled(boolean ofFile, Map<String, List<String>> values) {
    Set<Filled> all = new LinkedHashSet<>();
    for (RequestMappingInfo route : mapping.getHandlerMethods().keySet()) {
      Set<RequestMethod> said = route.getMethodsCondition().getMethods();
      for (String pattern : route.getPatternValues()) {
        if (OF_A_FILE.stream().anyMatch(name -> pattern.contains("{" + name + "}")) == ofFile) {
          for (RequestMethod method : said.isEmpty() ? Set.of(RequestMethod.GET) : said) {
            for (String path : paths(pattern, values)) {
              all.add(new Filled(method, path, asks(route)));
            }
          }
        }
      }
    }
    return all;
  }

  private static List<String> asks(RequestMappingInfo route) {
    return route.getParamsCondition().getExpressions().stream()
        .filter(each -> !each.isNegated())
        .map(each -> each.getName())
        .toList();
  }

  private static List<String> paths(String pattern, Map<String, List<String>> values) {
    List<String> paths = List.of(pattern);
    for (Map<String, List<String>> known : List.of(values, OTHERS)) {
      for (Map.Entry<String, List<String>> variable : known.entrySet()) {
        List<String> next = new ArrayList<>();
        String name = "{" + variable.getKey() + "}";
        for (String path : paths) {
          if (path.contains(name)) {
            variable.getValue().forEach(value -> next.add(path.replace(name, value)));
          } else {
            next.add(path);
          }
        }
        paths = next;
      }
    }
    return paths.stream()
        .map(path -> path.replaceAll("\\{[^}]+}", "1").replace("**", "1"))
        .toList();
  }
}
