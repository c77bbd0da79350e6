package org.rogatory.web.formats;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form in parts that cannot be taken apart, because it does not say what parts them or ends
 * midway, is the sender's mistake: 400. One that is too large says so itself, 413.
 */
@Component
class BrokenForms implements HandlerExceptionResolver {

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception wrong) {
    if (!(wrong instanceof MultipartException) || wrong instanceof ErrorResponse) {
      return null;
    }
    try {
      response.sendError(HttpStatus.BAD_REQUEST.value());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return new ModelAndView();
  }
}
