package org.rogatory.api.addresses;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A parameter that nobody reads is refused by its name, and so is one that comes twice: whoever
 * mistypes {@code standing} does not get the files of every standing.
 */
@Configuration(proxyBeanMethods = false)
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**").order(Ordered.LOWEST_PRECEDENCE);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && !isForm(request)) {
      Set<String> known = known(method);
      BadInput.Collected bad = new BadInput.Collected();
      request
          .getParameterMap()
          .forEach(
              (name, values) -> {
                if (!known.contains(name)) {
                  bad.add(name, Reason.of("problem.unknown-parameter"));
                } else if (values.length > 1) {
                  bad.add(name, Reason.of("problem.parameter-twice"));
                }
              });
      bad.complain();
    }
    return true;
  }

  /** A form's fields are no parameters; who reads a body refuses it by its type. */
  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }

  private static Set<String> known(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .flatMap(KnownParameters::names)
        .collect(Collectors.toSet());
  }

  private static Stream<String> names(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    RequestParam said = parameter.getParameterAnnotation(RequestParam.class);
    if (said != null) {
      return Stream.of(said.name().isEmpty() ? parameter.getParameter().getName() : said.name());
    }
    return type.isRecord() && !parameter.hasParameterAnnotation(RequestBody.class)
        ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
        : Stream.empty();
  }
}
