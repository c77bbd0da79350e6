package org.rogatory.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.web.WrongFields;
import org.rogatory.web.paths.AskedPath;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * Refuses files that nobody would read: under a name that the route does not know, or a second one
 * under the same name. Whoever sent them would be told that all was kept. It comes last: the files
 * are read only for a route that reads some, once everything else of the request was looked at.
 */
@Component
class SentParts implements HandlerInterceptor, WebMvcConfigurer {

  private final DefaultParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Set<String> read = handler instanceof HandlerMethod method ? read(method) : Set.of();
    MultipartHttpServletRequest sent =
        WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
    if (sent != null && !read.isEmpty()) {
      sent.getMultiFileMap()
          .forEach(
              (name, files) -> {
                if (isAnySent(files) && !read.contains(name)) {
                  refuse(request, name, "input.unknown-file");
                } else if (files.size() > 1) {
                  refuse(request, name, "input.several-files");
                }
              });
    }
    return true;
  }

  /** A field for a file in which none was chosen is sent, too. */
  private static boolean isAnySent(List<MultipartFile> files) {
    return files.stream()
        .anyMatch(file -> !file.isEmpty() || !String.valueOf(file.getOriginalFilename()).isEmpty());
  }

  /** The names of the files that the route reads. */
  private Set<String> read(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .filter(parameter -> parameter.getParameterType() == MultipartFile.class)
        .map(this::name)
        .collect(Collectors.toSet());
  }

  private String name(MethodParameter parameter) {
    parameter.initParameterNameDiscovery(names);
    return String.valueOf(parameter.getParameterName());
  }

  private static void refuse(HttpServletRequest request, String name, String why) {
    if (AskedPath.isOfApi(request)) {
      MapBindingResult errors = new MapBindingResult(Map.of(), "said");
      errors.addError(new FieldError("said", name, null, true, new String[] {why}, null, null));
      throw new WrongFields(errors);
    }
    throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY, name + ": " + why);
  }
}
