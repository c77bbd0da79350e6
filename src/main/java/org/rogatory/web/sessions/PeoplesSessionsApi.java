package org.rogatory.web.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.web.once.OnceCalls;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is logged in with a browser, and the end of a person's sessions. */
@RestController
@RequestMapping(path = "/api/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.ADMINISTRATOR, Role.SUPERVISOR})
class PeoplesSessionsApi {

  private final PeoplesSessions people;
  private final OnceCalls once;

  PeoplesSessionsApi(PeoplesSessions people, OnceCalls once) {
    this.people = people;
    this.once = once;
  }

  /**
   * A person who has sessions.
   *
   * @param roles such as {@code caseworker}
   */
  record PersonJson(String login, String name, List<String> roles, List<SessionJson> sessions) {

    static PersonJson of(PeoplesSessions.Present person) {
      return new PersonJson(
          person.login(),
          person.name(),
          person.roles().stream().map(Role::id).toList(),
          person.sessions().stream()
              .map(each -> new SessionJson(each.from(), each.since(), each.lastSeen()))
              .toList());
    }
  }

  /**
   * A session.
   *
   * @param from the address from which its person logged in
   */
  record SessionJson(String from, Instant since, Instant lastSeen) {}

  /**
   * Whose sessions are to be ended.
   *
   * @param login the person's
   */
  record EndedPerson(@NotBlank @Size(max = 100) String login) {}

  /** How many sessions of the person were ended. */
  record EndedJson(String login, int ended) {}

  /** Everybody who has sessions, whoever was there last first. */
  @GetMapping
  @Allowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.AUDITOR})
  List<PersonJson> get() {
    return people.all().stream().map(PersonJson::of).toList();
  }

  /** Ends all sessions of a person, on every node. */
  @PostMapping("/end")
  ResponseEntity<?> end(@Valid @RequestBody EndedPerson said, HttpServletRequest request) {
    return once.answerWithoutFile(
        request,
        said,
        () -> ResponseEntity.ok(new EndedJson(said.login(), people.endByCall(said.login()))));
  }
}
