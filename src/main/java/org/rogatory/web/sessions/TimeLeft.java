package org.rogatory.web.sessions;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rogatory.web.paths.AskedPath;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells an open page who is logged in and for how long, so that it hides what it shows when its
 * session ends. Stands before whatever touches the session: asking does not prolong it, and makes
 * none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 7)
class TimeLeft extends OncePerRequestFilter {

  private static final String ADDRESS = "/sessions/left";

  private final OpenSessions sessions;
  private final ObjectMapper json;

  TimeLeft(OpenSessions sessions, ObjectMapper json) {
    this.sessions = sessions;
    this.json = json;
  }

  /**
   * The answer.
   *
   * @param person the login of who is logged in; empty where nobody is
   * @param left for how many seconds, if nothing is done meanwhile
   */
  record Answer(String person, long left) {

    static Answer of(OpenSessions.Left left) {
      return new Answer(left.login(), left.time().toSeconds());
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !AskedPath.of(request).equals(ADDRESS);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String asked = request.getRequestedSessionId();
    Answer answer =
        Optional.ofNullable(asked)
            .flatMap(sessions::left)
            .map(Answer::of)
            .orElse(new Answer("", 0));
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.getWriter().write(json.writeValueAsString(answer));
  }
}
