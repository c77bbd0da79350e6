package org.rogatory.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;

/** A page that says what was refused and why, where no form can be shown again. */
@ControllerAdvice(annotations = Controller.class)
class RefusalPages {

  private final Refusals refusals;

  RefusalPages(Refusals refusals) {
    this.refusals = refusals;
  }

  @ExceptionHandler
  ModelAndView show(RuntimeException error, HandlerMethod route) {
    if (route.getBeanType().isAnnotationPresent(RestController.class)) {
      throw error;
    }
    Refusal refusal = refusals.find(error).orElseThrow(() -> error);
    boolean unknown = refusal.status().value() == 404;
    ModelAndView page = new ModelAndView(unknown ? "error" : "refused", refusal.status());
    page.addObject("status", refusal.status().value());
    page.addObject("problems", refusal.problems());
    return page;
  }
}
