package org.rogatory.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.web.late.Written;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What nobody else answered: a page in words, or for the API a problem. Neither tells what broke
 * inside.
 */
@Controller
@Allowed(anyone = true)
class Failures implements ErrorController {

  private final Texts texts;
  private final DataSize most;

  Failures(Texts texts, @Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
    this.texts = texts;
    this.most = most;
  }

  @RequestMapping("/error")
  @Nullable Object answer(HttpServletRequest request, HttpServletResponse response) {
    if (response.isCommitted()) {
      return null; // Such as a download that ended early: its reader sees that it is not whole.
    }
    HttpStatus status = statusOf(request);
    String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    boolean away = WithoutDatabase.failed(request);
    return path.startsWith("/api/")
        ? problem(status, path, away ? "problem.away" : "problem." + status.value())
        : page(request, status, path, away);
  }

  private ModelAndView page(
      HttpServletRequest request, HttpStatus status, String path, boolean away) {
    ModelAndView page = new ModelAndView("error", status);
    page.addObject("status", status.value());
    page.addObject("away", away);
    page.addObject("late", Written.isLate(request));
    String within = path.substring(request.getContextPath().length());
    page.addObject("form", Written.lateForm(request, within).orElse(null));
    page.addObject("written", Written.lateTexts(request));
    page.addObject("megabytes", most.toMegabytes());
    return page;
  }

  private ResponseEntity<ProblemDetail> problem(HttpStatus status, String path, String key) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(texts.orElse(key + ".title", status.getReasonPhrase()));
    problem.setDetail(texts.orElse(key + ".detail", texts.of("problem.detail")));
    problem.setInstance(URI.create(path));
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static HttpStatus statusOf(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return known == null ? HttpStatus.NOT_FOUND : known;
  }
}
