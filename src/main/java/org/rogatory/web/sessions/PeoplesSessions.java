package org.rogatory.web.sessions;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who has sessions, and the end of all of a person's; nothing of any file. */
@Component
class PeoplesSessions {

  private final OpenSessions sessions;
  private final EndingSessions ending;
  private final People people;

  PeoplesSessions(OpenSessions sessions, EndingSessions ending, People people) {
    this.sessions = sessions;
    this.ending = ending;
    this.people = people;
  }

  /** A person with sessions, the one used last first. */
  record Present(String login, String name, List<Role> roles, List<OpenSessions.Shown> sessions) {

    Instant lastSeen() {
      return sessions.get(0).lastSeen();
    }
  }

  /** Everybody who has one, whoever was there last first. */
  List<Present> all() {
    return sessions.people().stream()
        .map(this::of)
        .filter(person -> !person.sessions().isEmpty())
        .sorted(Comparator.comparing(Present::lastSeen).reversed())
        .toList();
  }

  /**
   * A person, with sessions or without.
   *
   * @throws ResponseStatusException 404, where nobody logs in so
   */
  Present get(String login) {
    if (people.findByLogin(login).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return of(login);
  }

  private Present of(String login) {
    List<Role> roles =
        people.findByLogin(login).map(Person::roles).stream()
            .flatMap(Collection::stream)
            .sorted()
            .toList();
    return new Present(login, people.nameOf(login), roles, sessions.of(login, null));
  }

  /**
   * Ends all of a person.
   *
   * @return how many they were
   * @throws ResponseStatusException 404, where nobody logs in so
   */
  int end(String login) {
    return ending.all(get(login).login());
  }

  /** The same by a call, which brings its own login. */
  int endByCall(String login) {
    return ending.byCall(get(login).login());
  }
}
