package org.rogatory.web.security;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.rogatory.access.Accounts;
import org.rogatory.access.SecurityLog;
import org.rogatory.web.rates.Act;
import org.rogatory.web.rates.Rates;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Login by password, at the form and by HTTP Basic. Each attempt is counted as wrong before it is
 * looked at, so that many at once are no way round; a right one is taken back. An unknown account
 * takes as long as a known one, because both are compared with a hash of the same cost.
 */
@Component
class PasswordLogin extends DaoAuthenticationProvider {

  private final Rates rates;
  private final Accounts accounts;
  private final SecurityLog log;

  PasswordLogin(Accounts accounts, PasswordEncoder encoder, Rates rates, SecurityLog log) {
    super(
        login ->
            accounts.find(login).orElseThrow(() -> new UsernameNotFoundException("unknown login")));
    setPasswordEncoder(encoder);
    this.rates = rates;
    this.accounts = accounts;
    this.log = log;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String login = attempt.getName().toLowerCase(Locale.ROOT);
    String from = address(attempt);
    Optional<Duration> wait = rates.count(Act.WRONG_PASSWORD, login, from);
    if (wait.isPresent()) {
      log.tooManyAttempts(known(attempt), from);
      throw new TooManyAttempts(wait.get());
    }
    try {
      Authentication right = super.authenticate(attempt);
      rates.takeBack(Act.WRONG_PASSWORD, login, from);
      return right;
    } catch (BadCredentialsException wrong) {
      log.wrongPassword(known(attempt), from);
      throw wrong;
    } catch (RuntimeException broken) {
      rates.takeBack(Act.WRONG_PASSWORD, login, from);
      throw broken;
    }
  }

  /** What was typed is told only where it is a login: it may be a password in the wrong field. */
  private Optional<String> known(Authentication attempt) {
    return accounts.find(attempt.getName()).map(account -> account.getUsername());
  }

  private static String address(Authentication attempt) {
    return attempt.getDetails() instanceof WebAuthenticationDetails details
        ? String.valueOf(details.getRemoteAddress())
        : "unknown";
  }
}
