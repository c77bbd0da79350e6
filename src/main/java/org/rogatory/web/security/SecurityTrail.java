package org.rogatory.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.SecurityLog;
import org.rogatory.journal.Reference;
import org.rogatory.web.RefusedFields;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Writes down what was refused as wrong, who calls the API, which papers were given out and files
 * read, and which file or task was asked for by somebody who got the answer that there is none. A
 * restricted file and an unknown one are looked up alike, so that the time of the answer does not
 * tell them apart.
 */
@Component
class SecurityTrail implements HandlerInterceptor, WebMvcConfigurer {

  private static final Pattern PAPERS =
      Pattern.compile("GET (?:/api)?/files/\\{reference}/(document|letter)s/\\{number}");

  /** What says that something was sent that is wrong. */
  private static final Set<HttpStatus> WRONG =
      EnumSet.of(
          HttpStatus.BAD_REQUEST,
          HttpStatus.PAYLOAD_TOO_LARGE,
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          HttpStatus.UNPROCESSABLE_ENTITY);

  private static final int DEEPEST = 3;
  private static final Set<String> TASKS = Set.of("task", "id");
  private static final Pattern TASK = Pattern.compile("[0-9a-f-]{36}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final SecurityLog log;
  private final FileAccess access;

  SecurityTrail(SecurityLog log, FileAccess access) {
    this.log = log;
    this.access = access;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    Map<String, String> asked = asked(request);
    HttpStatus status = HttpStatus.resolve(response.getStatus());
    if (route(request).contains(" /api/")) {
      log.called();
    }
    if (status != null && WRONG.contains(status)) {
      String fields =
          RefusedFields.noted(request.getAttribute(RefusedFields.attribute()), known(handler))
              .map(refused -> ", fields: " + refused.count() + " " + refused.names())
              .orElse("");
      log.refusedInput(status.value(), fields, route(request));
    }
    if (status == HttpStatus.NOT_FOUND) {
      notGiven(asked);
    } else if (status != null && status.is2xxSuccessful() && failure == null) {
      paper(route(request), asked).ifPresent(log::given);
      file(asked).map(Reference::value).ifPresent(log::read);
    }
  }

  /** The fields of what the route reads, as far as its record names them. */
  private static Set<String> known(Object handler) {
    Set<String> known = new TreeSet<>();
    if (handler instanceof HandlerMethod method) {
      for (MethodParameter parameter : method.getMethodParameters()) {
        fields(parameter.getParameterType(), known, DEEPEST);
      }
    }
    return known;
  }

  private static void fields(Class<?> type, Set<String> known, int deep) {
    if (type.isRecord() && deep > 0) {
      for (RecordComponent field : type.getRecordComponents()) {
        known.add(field.getName());
        fields(field.getType(), known, deep - 1);
      }
    }
  }

  private void notGiven(Map<String, String> asked) {
    file(asked)
        .ifPresent(reference -> log.notGiven(reference.value(), access.isRestricted(reference)));
    TASKS.stream()
        .map(asked::get)
        .filter(id -> id != null && TASK.matcher(id).matches())
        .forEach(id -> log.notGiven("task " + id, false));
  }

  private static Optional<Reference> file(Map<String, String> asked) {
    return Optional.ofNullable(asked.get("reference")).flatMap(Reference::parse);
  }

  private static Optional<String> paper(String route, Map<String, String> asked) {
    return Optional.of(PAPERS.matcher(route))
        .filter(Matcher::matches)
        .flatMap(
            paper ->
                Reference.parse(asked.getOrDefault("reference", ""))
                    .map(file -> paper.group(1) + " " + number(asked) + " of " + file));
  }

  private static String number(Map<String, String> asked) {
    String number = asked.getOrDefault("number", "");
    return NUMBER.matcher(number).matches() ? number : "?";
  }

  /** The pattern of the route that was found; what was typed into it is left out. */
  static String route(HttpServletRequest request) {
    return request.getMethod()
        + " "
        + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> asked(HttpServletRequest request) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables instanceof Map<?, ?> found ? (Map<String, String>) found : Map.of();
  }
}
