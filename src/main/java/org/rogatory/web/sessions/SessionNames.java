package org.rogatory.web.sessions;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Profile;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/**
 * Names the sessions in the database by chance alone. An identifier of Java's own, which they would
 * have, leaves 122 bits to it; in the database's column there is room for 216.
 */
@Component
@Profile("production")
class SessionNames implements SessionIdGenerator {

  private static final int BYTES = 27;

  private final SecureRandom chance = new SecureRandom();

  @Override
  public String generate() {
    byte[] name = new byte[BYTES];
    chance.nextBytes(name);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(name);
  }
}
