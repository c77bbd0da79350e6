package org.rogatory.web.rates;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The answer to whoever asks too often; its page or problem is made where all errors are. */
public final class TooOften {

  private TooOften() {}

  static void answer(HttpServletResponse response, Duration wait) throws IOException {
    tell(response, wait);
    response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
  }

  /** Says in a header after how many seconds it is worth trying again. */
  public static void tell(HttpServletResponse response, Duration wait) {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds() + 1)));
  }
}
