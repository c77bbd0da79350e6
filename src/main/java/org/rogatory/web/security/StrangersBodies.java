package org.rogatory.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.rogatory.web.late.LateForms;
import org.rogatory.web.late.Written;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads no large body and no file of somebody who is not logged in: the forms for strangers, such
 * as the login, are small. Stands before the search for the form's token, which would read all.
 */
final class StrangersBodies extends OncePerRequestFilter {

  private static final long MOST = 16 * 1024;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isStranger() && (isLarge(request) || bringsFiles(request))) {
      if (LateForms.isOne(request)) {
        LateForms.answer(request, response, Written.Late.UNREAD);
      } else {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
      }
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isStranger() {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    return login == null || !login.isAuthenticated();
  }

  private static boolean isLarge(HttpServletRequest request) {
    return request.getContentLengthLong() > MOST
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  private static boolean bringsFiles(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }
}
