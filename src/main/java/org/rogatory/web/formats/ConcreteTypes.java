package org.rogatory.web.formats;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A body is of one type: where a pattern of several is said, or what is no type, 415 answers before
 * somebody tries to read it.
 */
@Component
@Order
class ConcreteTypes extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isReadable(request.getContentType())) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
    }
  }

  private static boolean isReadable(@Nullable String said) {
    if (said == null || said.isEmpty()) {
      return true;
    }
    try {
      return MediaType.parseMediaType(said).isConcrete();
    } catch (InvalidMediaTypeException none) {
      return false;
    }
  }
}
