package org.rogatory.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.catalina.Globals;
import org.apache.tomcat.util.http.Parameters.FailReason;
import org.rogatory.access.SecurityLog;
import org.rogatory.web.late.LateForms;
import org.rogatory.web.late.Written;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Refuses a page. A form of which the container could not read the fields comes without its token
 * and looks as if it was forged; the answer names the real cause: 413 if the form was too large,
 * 400 if it was broken, otherwise 403.
 */
final class PageRejection implements AccessDeniedHandler {

  private static final Set<FailReason> TOO_LARGE =
      EnumSet.of(FailReason.POST_TOO_LARGE, FailReason.TOO_MANY_PARAMETERS);

  /** Tells a script that its page is of a session before this one, not that its person may not. */
  private static final String REFUSED = "X-Refused";

  private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();
  private final SecurityLog log;

  PageRejection(SecurityLog log) {
    this.log = log;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException, ServletException {
    if (response.isCommitted()) {
      return; // The sender is gone, or was too slow and has been cut off.
    }
    Object unread = request.getAttribute(Globals.PARAMETER_PARSE_FAILED_REASON_ATTR);
    if (unread instanceof FailReason reason) {
      response.sendError(
          TOO_LARGE.contains(reason)
              ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
              : HttpServletResponse.SC_BAD_REQUEST);
    } else {
      if (refused instanceof CsrfException) {
        withoutToken(request, response);
      } else {
        forbidden.handle(request, response, refused);
      }
    }
  }

  /** Its session has ended, or its person has logged in anew; or it is of another site. */
  private void withoutToken(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    log.refusedBefore("a form without its token", request.getRemoteAddr());
    boolean stranger = SecurityContextHolder.getContext().getAuthentication() == null;
    if (stranger && LateForms.isOne(request)) {
      LateForms.answer(request, response, Written.Late.READ);
    } else {
      boolean readable = LateForms.isOne(request);
      Written.mark(request, readable ? Written.Late.READ : Written.Late.UNREAD);
      response.setHeader(REFUSED, "token");
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
