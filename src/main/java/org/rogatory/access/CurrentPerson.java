package org.rogatory.access;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is logged in, on the thread that serves the request. */
@Component
public class CurrentPerson {

  private final People people;

  CurrentPerson(People people) {
    this.people = people;
  }

  /** Who is logged in; empty if nobody is, as on the login page and in the program's own work. */
  public Optional<Person> find() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(Authentication::isAuthenticated)
        .filter(login -> !(login instanceof AnonymousAuthenticationToken))
        .flatMap(login -> people.findByLogin(login.getName()));
  }

  /**
   * Who is logged in.
   *
   * @throws IllegalStateException if nobody is; routes that call this are closed to such visitors
   */
  public Person get() {
    return find().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
  }
}
