package org.rogatory.access;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;

/** Who can log in with a password that the program itself knows. */
public interface Accounts {

  /**
   * The accounts that the login page shows to everybody; none except where the program is tried
   * out.
   */
  List<Person> shown();

  /** The account with this login name, if there is one. */
  Optional<UserDetails> find(String login);
}
