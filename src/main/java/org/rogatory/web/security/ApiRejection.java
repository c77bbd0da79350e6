package org.rogatory.web.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.rogatory.web.WithoutDatabase;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Tells a caller of the API that it is not logged in or not allowed, as an RFC 9457 problem. */
@Component
class ApiRejection implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final ObjectMapper json;
  private final MessageSource messages;
  private final LocaleResolver languages;
  private final WaysIn ways;

  ApiRejection(ObjectMapper json, MessageSource messages, LocaleResolver languages, WaysIn ways) {
    this.json = json;
    this.messages = messages;
    this.languages = languages;
    this.ways = ways;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    HttpStatus status = LoginRefusals.statusOf(refused, response);
    if (LoginRefusals.isUnknown(refused)) {
      WithoutDatabase.answer(request, response);
      return;
    }
    if (status == HttpStatus.UNAUTHORIZED) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, ways.challenge());
    }
    write(request, response, status);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    write(request, response, HttpStatus.FORBIDDEN);
  }

  private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
      throws IOException {
    String text = "problem." + status.value() + ".";
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(text(request, text + "title"));
    problem.setDetail(text(request, text + "detail"));
    problem.setInstance(URI.create(request.getRequestURI()));
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }

  private String text(HttpServletRequest request, String key) {
    return messages.getMessage(key, null, languages.resolveLocale(request));
  }
}
