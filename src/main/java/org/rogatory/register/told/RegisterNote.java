package org.rogatory.register.told;

import java.util.Optional;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Actor;
import org.rogatory.journal.office.OfficeEntry;
import org.rogatory.journal.office.OfficeNote;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.rows.ChangeRow;
import org.rogatory.register.rows.FactRow;
import org.rogatory.register.rows.SaidText;

/**
 * A change of the register as the office's journal is told it. Its subject is {@code
 * register.XB.authority/2.3}: State, fact, and which change of it. It tells what was held before in
 * one line, and what is held since in the next; a line is empty where nothing is.
 *
 * @param state as it stands in the subject
 * @param fact likewise
 */
public record RegisterNote(
    String state, String fact, int revision, String before, String after, OfficeEntry entry) {

  static final String THING = "register";

  /**
   * What is to be told of a change.
   *
   * @throws Unreadable where somebody damaged it in the database
   */
  public static OfficeNote of(ChangeRow change) {
    return new OfficeNote(
        THING + "." + change.state().value() + "." + change.id() + "." + change.revision(),
        change.saidBefore().orElse("") + "\n" + change.saidAfter().orElse(""),
        change.changedBy(),
        change.changedAt());
  }

  /** What an entry tells; empty where somebody damaged it. */
  static Optional<RegisterNote> find(OfficeEntry entry) {
    String[] subject = entry.subject().split("\\.");
    String[] told = entry.told().split("\n", 2);
    if (subject.length != 4 || told.length != 2 || !subject[3].matches("\\d{1,9}")) {
      return Optional.empty();
    }
    int revision = Integer.parseInt(subject[3]);
    return Optional.of(new RegisterNote(subject[1], subject[2], revision, told[0], told[1], entry));
  }

  String name() {
    return state + "." + fact;
  }

  /** The number of the fact's line; 0 where a State has it only once. */
  int line() {
    String line = fact.replaceFirst("^[^/]*/?", "");
    return line.matches("\\d{1,9}") ? Integer.parseInt(line) : 0;
  }

  /** The row of the fact after the change; empty where it was removed, or the entry is damaged. */
  Optional<FactRow> row() {
    return Unreadable.find(
        () -> {
          FactId id = new FactId(FactKind.of(fact.replaceFirst("/.*", "")), line());
          FactRow row = new FactRow(CountryCode.of(state), id);
          row.write(SaidText.read(id.kind(), after), revision, by(), entry.happenedAt());
          return row;
        });
  }

  private Actor by() {
    return new Actor(Unreadable.constant(Actor.Kind.class, entry.actorKind()), entry.actor());
  }
}
