package org.rogatory.web.security;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Who came in and who was kept out, one line each, by login name and address. Nothing that somebody
 * typed stands in it but the names of accounts that exist.
 */
@Component
class SecurityLog {

  private static final Logger log = LoggerFactory.getLogger("org.rogatory.security");

  void loggedIn(String login, String from) {
    log.info("login of {} from {}", login, from);
  }

  void loggedOut(String login, String from) {
    log.info("logout of {} from {}", login, from);
  }

  void wrongPassword(Optional<String> login, String from) {
    log.warn("wrong password for {} from {}", who(login), from);
  }

  void tooManyAttempts(Optional<String> login, String from) {
    log.warn("too many wrong passwords for {} from {}: not looked at", who(login), from);
  }

  private static String who(Optional<String> login) {
    return login.orElse("an unknown account");
  }
}
