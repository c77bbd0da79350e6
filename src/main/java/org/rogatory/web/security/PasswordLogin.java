package org.rogatory.web.security;

import java.util.Locale;
import java.util.Optional;
import org.rogatory.access.Accounts;
import org.rogatory.access.SecurityLog;
import org.rogatory.web.rates.Attempts;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Login by password, at the form and by HTTP Basic. A right password counts as a wrong one at no
 * time, however many are sent at once. An unknown account takes as long as a known one, because
 * both are compared with a hash of the same cost.
 */
@Component
class PasswordLogin extends DaoAuthenticationProvider {

  private final Attempts attempts;
  private final Accounts accounts;
  private final SecurityLog log;

  PasswordLogin(Accounts accounts, PasswordEncoder encoder, Attempts attempts, SecurityLog log) {
    super(
        login ->
            accounts.find(login).orElseThrow(() -> new UsernameNotFoundException("unknown login")));
    setPasswordEncoder(encoder);
    this.attempts = attempts;
    this.accounts = accounts;
    this.log = log;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String login = attempt.getName().toLowerCase(Locale.ROOT);
    String from = address(attempt);
    Optional<Attempts.Refused> refused = attempts.begin(login, from);
    if (refused.isPresent()) {
      if (refused.get().areWrong()) {
        log.tooManyAttempts(known(attempt), from);
      }
      throw new TooManyAttempts(refused.get());
    }
    boolean isWrong = false;
    try {
      return super.authenticate(attempt);
    } catch (BadCredentialsException wrong) {
      isWrong = true;
      log.wrongPassword(known(attempt), from);
      throw wrong;
    } finally {
      attempts.end(login, from, isWrong);
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
