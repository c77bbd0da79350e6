package org.rogatory.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.access.Teams;
import org.rogatory.journal.Reference;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** Who may see a restricted file, by name: people, teams, and whoever opened it in an emergency. */
@Component
class ReaderWords {

  private final FileAccess access;
  private final People people;
  private final Teams teams;
  private final Texts texts;
  private final Dates dates;

  ReaderWords(FileAccess access, People people, Teams teams, Texts texts, Dates dates) {
    this.access = access;
    this.people = people;
    this.teams = teams;
    this.texts = texts;
    this.dates = dates;
  }

  /**
   * A person or team that a fact names.
   *
   * @param component of the fact, with its kind: {@code file-restricted.readers}
   * @param value a login name or the id of a team
   * @return nothing where that component names neither
   */
  Optional<String> find(String component, String value) {
    return switch (component) {
      case "file-restricted.readers",
          "file-restricted-by-policy.readers",
          "readers-changed.readers",
          "emergency-access-ended.login",
          "emergency-access-reviewed.login",
          "task-reassigned.from",
          "task-reassigned.to" ->
          Optional.of(people.nameOf(value));
      case "file-restricted.teams", "file-restricted-by-policy.teams", "readers-changed.team" ->
          Optional.of(teams.nameOf(value));
      default -> Optional.empty();
    };
  }

  /** Besides supervisors and auditors; who is a member of a named team is not named again. */
  List<String> of(Reference file) {
    Stream<String> named = access.named(file).stream().map(people::nameOf);
    Stream<String> byTeam =
        access.teams(file).stream().map(id -> texts.of("file.readers.team", teams.nameOf(id)));
    Stream<String> guests =
        access.guests(file).entrySet().stream()
            .map(
                guest ->
                    texts.of(
                        "file.readers.emergency",
                        people.nameOf(guest.getKey()),
                        dates.moment(guest.getValue())));
    return Stream.of(named, byTeam, guests).flatMap(words -> words).toList();
  }
}
