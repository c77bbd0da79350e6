package org.rogatory.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.access.Accounts;
import org.rogatory.access.Person;
import org.rogatory.access.SecurityLog;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.web.rates.Attempts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What an attempt costs tells nobody whether there is such an account. */
@RogatoryTest
class PasswordLoginTest {

  @Autowired Attempts attempts;
  @Autowired SecurityLog log;

  @Test
  void anUnknownAccountCostsAsMuchAsAKnownOne() {
    Compared encoder = new Compared();
    PasswordLogin login =
        new PasswordLogin(new One(encoder.encode("right")), encoder, attempts, log);

    for (String name : List.of("known", "unknown", "known", "unknown")) {
      assertThatThrownBy(
              () ->
                  login.authenticate(
                      UsernamePasswordAuthenticationToken.unauthenticated(name, "wrong")))
          .isInstanceOf(BadCredentialsException.class);
    }

    assertThat(encoder.hashes).hasSize(4);
    assertThat(encoder.hashes).allMatch(hash -> hash.startsWith("$2a$04$"));
  }

  /** Writes down with what a password was compared: the algorithm and its cost stand in front. */
  private static final class Compared implements PasswordEncoder {

    private final PasswordEncoder cheap = new BCryptPasswordEncoder(4);
    private final List<String> hashes = new ArrayList<>();

    @Override
    public String encode(CharSequence password) {
      return cheap.encode(password);
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
      hashes.add(hash);
      return cheap.matches(password, hash);
    }
  }

  private record One(String hash) implements Accounts {

    @Override
    public List<Person> shown() {
      return List.of();
    }

    @Override
    public Optional<UserDetails> find(String login) {
      return login.equals("known")
          ? Optional.of(User.withUsername(login).password(hash).roles().build())
          : Optional.empty();
    }
  }
}
