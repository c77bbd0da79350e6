package org.rogatory.web.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The reverse proxy before the program; {@code rogatory.proxy}.
 *
 * @param addresses from which it speaks to the program; none where there is no proxy. Only what
 *     comes from there is believed when it says who asks and by which protocol
 */
@ConfigurationProperties("rogatory.proxy")
record ProxySettings(@DefaultValue List<String> addresses) {

  ProxySettings {
    addresses = addresses.stream().filter(address -> !address.isBlank()).toList();
  }

  boolean isDeclared() {
    return !addresses.isEmpty();
  }
}
