package org.rogatory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;

/** A page that says what was refused and why, where no form can be shown again. */
@ControllerAdvice(annotations = Controller.class)
class RejectionPages {

  private static final Pattern TOKEN = Pattern.compile("[\\p{Alnum}\\p{Punct}]*");

  private final Rejections refusals;

  RejectionPages(Rejections refusals) {
    this.refusals = refusals;
  }

  @ExceptionHandler
  ModelAndView show(RuntimeException error, HandlerMethod route, HttpServletRequest request) {
    if (route.getBeanType().isAnnotationPresent(RestController.class)) {
      throw error;
    }
    Rejection refusal = refusals.find(error).orElseThrow(() -> error);
    boolean unknown = refusal.status().value() == 404;
    ModelAndView page = new ModelAndView(unknown ? "error" : "refused", refusal.status());
    page.addObject("status", refusal.status().value());
    page.addObject("problems", refusal.problems());
    page.addObject("written", written(request));
    page.addObject("uncertain", WithoutDatabase.failed(request));
    return page;
  }

  /**
   * What a person wrote in words, so that it can be copied; ids and choices are of no use there.
   */
  private static List<String> written(HttpServletRequest request) {
    return HttpMethod.POST.matches(request.getMethod())
        ? request.getParameterMap().values().stream()
            .flatMap(Arrays::stream)
            .filter(value -> !value.isBlank() && !TOKEN.matcher(value).matches())
            .toList()
        : List.of();
  }
}
