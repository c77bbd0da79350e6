package org.rogatory.web;

import jakarta.servlet.http.HttpServletRequest;
import org.rogatory.web.late.Written;
import org.rogatory.web.once.Once;
import org.rogatory.web.once.SentBefore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;

/** A page that says what was refused and why, where no form can be shown again. */
@ControllerAdvice(annotations = Controller.class)
class RejectionPages {

  private final Rejections refusals;
  private final SentBefore sentBefore;

  RejectionPages(Rejections refusals, SentBefore sentBefore) {
    this.refusals = refusals;
    this.sentBefore = sentBefore;
  }

  @ExceptionHandler
  ModelAndView show(RuntimeException error, HandlerMethod route, HttpServletRequest request) {
    if (route.getBeanType().isAnnotationPresent(RestController.class)) {
      throw error;
    }
    if (error instanceof Once.OtherContent other) {
      return sentBefore
          .page(other.answer(), true, null)
          .addObject("written", Written.texts(request));
    }
    Rejection refusal = refusals.find(error).orElseThrow(() -> error);
    boolean unknown = refusal.status().value() == 404;
    ModelAndView page = new ModelAndView(unknown ? "error" : "refused", refusal.status());
    page.addObject("status", refusal.status().value());
    page.addObject("problems", refusal.problems());
    page.addObject("written", Written.texts(request));
    page.addObject("uncertain", WithoutDatabase.failed(request));
    return page;
  }
}
