package org.rogatory.access;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/** Outside the demo the program knows no passwords. */
@Component
@Profile("!demo & !test")
class NoAccounts implements Accounts {

  @Override
  public List<Person> shown() {
    return List.of();
  }

  @Override
  public Optional<UserDetails> find(String login) {
    return Optional.empty();
  }
}
