package org.rogatory.incoming;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rogatory.journal.Actor;
import org.rogatory.register.FactEdit;
import org.rogatory.register.Register;
import org.rogatory.register.UnseenFiles;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.NoOtherTreaty;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.SourcedFact;
import org.springframework.boot.test.context.TestComponent;

/** Treaties between XB and us in the register, for the time of a test. */
@TestComponent
public class Treaties {

  private static final CountryCode STATE = CountryCode.of("XB");
  private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

  private final Register register;

  Treaties(Register register) {
    this.register = register;
  }

  /** One binds both, as somebody else entered it. */
  public void bind(String name) {
    bind(name, null, "registrar");
  }

  /** The same, entered by this person, with an agreement on paragraphs 8 to 31 or without. */
  public void bind(String name, LocalDate paragraphsAgreedOn, String by) {
    OtherTreaty treaty =
        new OtherTreaty(
            name,
            Optional.of(LONG_AGO),
            Optional.of(LONG_AGO),
            Optional.empty(),
            Optional.ofNullable(paragraphsAgreedOn),
            "");
    FactEdit edit =
        new FactEdit(
            FactId.of(FactKind.TREATY),
            0,
            new SourcedFact(treaty, Provenance.notified(LONG_AGO, "Treaty series")));
    looking(looked -> register.record(STATE, edit, looked, Actor.person(by)));
  }

  /** It has been looked into: none binds both. */
  public void exclude() {
    register.record(
        STATE,
        new FactEdit(
            FactId.of(FactKind.NO_TREATY),
            0,
            new SourcedFact(new NoOtherTreaty(), Provenance.notified(LONG_AGO, "Treaty series"))),
        Actor.person("registrar"));
  }

  /** Nothing is known of treaties any more. */
  public void forget() {
    for (FactKind kind : List.of(FactKind.TREATY, FactKind.NO_TREATY)) {
      List<RecordedFact<?>> held = register.state(STATE).facts(kind);
      held.forEach(
          fact ->
              looking(
                  looked ->
                      register.remove(STATE, fact.id(), fact.revision(), looked, Actor.PROGRAM)));
    }
  }

  /** As somebody does it who looks at the open files that rest on it. */
  private static void looking(Consumer<Map<String, Boolean>> change) {
    try {
      change.accept(Map.of());
    } catch (UnseenFiles unseen) {
      change.accept(unseen.looked());
    }
  }
}
