package org.rogatory.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.SecurityLog;
import org.rogatory.web.rates.Act;
import org.rogatory.web.rates.Rates;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.stereotype.Component;

/**
 * Reads login and password from the header of a call. A header that cannot be read is counted as a
 * wrong password of its address.
 */
@Component
class BasicHeader implements AuthenticationConverter {

  private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();
  private final Rates rates;
  private final SecurityLog log;

  BasicHeader(Rates rates, SecurityLog log) {
    this.rates = rates;
    this.log = log;
  }

  @Override
  public @Nullable UsernamePasswordAuthenticationToken convert(HttpServletRequest request) {
    try {
      return basic.convert(request);
    } catch (BadCredentialsException unreadable) {
      String from = request.getRemoteAddr();
      Optional<Duration> wait = rates.count(Act.WRONG_PASSWORD, null, from);
      if (wait.isPresent()) {
        log.tooManyAttempts(Optional.empty(), from);
        throw new TooManyAttempts(wait.get());
      }
      log.wrongPassword(Optional.empty(), from);
      throw unreadable;
    }
  }
}
