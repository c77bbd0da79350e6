package org.rogatory.reads;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.ShownFiles;
import org.rogatory.journal.Reference;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Records that a file is read, before anything of it is shown: where that fails, nothing is shown.
 * It stands behind all who may refuse the request.
 */
@Component
class ReadTrail implements HandlerInterceptor, WebMvcConfigurer {

  /** Routes that name a file and tell nothing of what stands in it, each with its reason. */
  static final Map<String, String> TELL_NOTHING =
      Map.of("/files/{reference}/work", "asked every two seconds, answered without a body");

  private final Reads reads;
  private final CurrentPerson current;
  private final List<NamesFile> others;
  private final ShownFiles shown;

  ReadTrail(Reads reads, CurrentPerson current, List<NamesFile> others, ShownFiles shown) {
    this.reads = reads;
    this.current = current;
    this.others = others;
    this.shown = shown;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String pattern = pattern(request);
    if (handler instanceof HandlerMethod
        && request.getDispatcherType() == DispatcherType.REQUEST
        && !TELL_NOTHING.containsKey(pattern)) {
      Map<String, String> variables = variables(request);
      named(pattern, variables)
          .ifPresent(
              named -> {
                WhatWasRead what =
                    WhatWasRead.of(request.getMethod(), pattern, variables, named.part());
                record(named, goesOn(request) ? what.further() : what);
              });
    }
    return true;
  }

  /** A viewer asks for a document range by range, and an open page for itself anew. */
  private static boolean goesOn(HttpServletRequest request) {
    boolean isRange = request.getHeader(HttpHeaders.RANGE) != null;
    boolean isByPage = "true".equals(request.getHeader("HX-Request"));
    return request.getMethod().equals("GET") && (isRange || isByPage);
  }

  private void record(NamesFile.Named named, WhatWasRead what) {
    current.find().ifPresent(reader -> reads.before(named, reader, what));
  }

  private Optional<NamesFile.Named> named(String pattern, Map<String, String> variables) {
    String reference = variables.get("reference");
    if (reference != null) {
      return Reference.parse(reference).map(file -> new NamesFile.Named(file, ""));
    }
    return others.stream()
        .flatMap(address -> address.find(pattern, variables).stream())
        .findFirst();
  }

  /** A page whose list shows names or contents, before it is written. */
  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    recordShown(request);
  }

  /** What the list that this request asks for shows, where anything was said of that. */
  void recordShown(HttpServletRequest request) {
    Set<String> files = shown.taken(request);
    if (!files.isEmpty()) {
      current
          .find()
          .ifPresent(reader -> reads.before(files, reader, WhatWasRead.list(pattern(request))));
    }
  }

  private static String pattern(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> variables(HttpServletRequest request) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables instanceof Map<?, ?> found ? (Map<String, String>) found : Map.of();
  }
}
