package org.rogatory.access;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are kept: by bcrypt, all at one cost, {@code rogatory.login.bcrypt-cost}. A cost of
 * its own would tell by the time which accounts exist.
 */
@Configuration(proxyBeanMethods = false)
class Passwords {

  private static final String WAY = "bcrypt";

  @Bean
  PasswordEncoder passwordEncoder(@Value("${rogatory.login.bcrypt-cost}") int cost) {
    return new DelegatingPasswordEncoder(WAY, Map.of(WAY, new BCryptPasswordEncoder(cost)));
  }
}
