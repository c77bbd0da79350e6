package org.rogatory.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.rogatory.testing.AtOnce;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that belong together: both say so, and nobody waits for ever for their locks. */
@RogatoryTest
@Tag("database")
class LinkingTest {

  private static final String WHY = "The request follows the information.";

  @Autowired Linking linking;
  @Autowired Files files;
  @Autowired Restricting restricting;
  @Autowired Registry registry;
  @Autowired Journal journal;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;

  private Person person;
  private Reference one;
  private Reference other;

  @BeforeEach
  void twoFiles() {
    person = people.get("caseworker");
    one = registry.register(Registered.complete(Assistance.STORED_DATA), person);
    other = registry.register(Registered.complete(Assistance.SERVICE), person);
  }

  @Test
  void isSaidInBothFilesInTheSameWords() {
    link(other, one.value().toLowerCase(Locale.ROOT) + " ");

    assertThat(last(one)).isEqualTo(new FileFact.FilesLinked(other.value(), WHY));
    assertThat(last(other)).isEqualTo(new FileFact.FilesLinked(one.value(), WHY));
    assertThat(linking.of(one, person)).extracting(Linking.Link::other).containsExactly(other);
    assertThat(linking.of(other, person)).extracting(Linking.Link::other).containsExactly(one);
  }

  @Test
  void isNotTakenTwiceOrOfTheFileItself() {
    link(one, other.value());

    assertRefused(one, other.value(), Reason.of("input.link-known", other.value()));
    assertRefused(other, one.value(), Reason.of("input.link-known", one.value()));
    assertRefused(one, one.value(), Reason.of("input.link-itself"));
  }

  @Test
  void tellsNobodyOfAFileThatHeMayNotSee() {
    Person stranger = people.get("caseworker2");
    change(pen -> restricting.restrict(pen, List.of(person), "A witness."), other);

    person = stranger;
    assertRefused(one, other.value(), Reason.of("input.link-unknown"));
    assertRefused(one, "XA-1999-00001", Reason.of("input.link-unknown"));
    assertRefused(one, "no number", Reason.of("input.link-unknown"));

    person = people.get("caseworker");
    link(one, other.value());
    assertThat(linking.of(one, person)).hasSize(1);
    assertThat(linking.of(one, stranger)).isEmpty();
  }

  @Test
  void lockedAgainstTheOrderOfReferencesIsAMistakeOfTheProgram() {
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      files.forChange(other, Actor.PROGRAM);
                      files.forChange(one, Actor.PROGRAM);
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(one + " was to be locked after " + other);
  }

  @Test
  void takesAFileThatIsNewInTheTransaction() {
    Reference[] begun = new Reference[1];
    transaction.executeWithoutResult(
        status -> {
          begun[0] = registry.register(Registered.complete(Assistance.SERVICE), person);
          files.forChange(begun[0], person.actor());
          linking.link(begun[0], one.value(), WHY, person);
        });

    assertThat(linking.of(one, person)).extracting(Linking.Link::other).containsExactly(begun[0]);
  }

  @Test
  void inOppositeDirectionsAtOnceIsTakenOnceEach() throws Exception {
    for (int round = 0; round < 5; round++) {
      Reference third = registry.register(Registered.complete(Assistance.SERVICE), person);
      List<Boolean> taken =
          AtOnce.people(
              2, who -> who == 0 ? isTaken(third, one.value()) : isTaken(one, third.value()));

      assertThat(taken).containsExactlyInAnyOrder(true, false);
      assertThat(linking.of(third, person)).hasSize(1);
    }
  }

  private boolean isTaken(Reference file, String to) {
    try {
      link(file, to);
      return true;
    } catch (BadInput known) {
      return false;
    }
  }

  private void link(Reference file, String to) {
    transaction.executeWithoutResult(status -> linking.link(file, to, WHY, person));
  }

  private void assertRefused(Reference file, String to, Reason why) {
    assertThatThrownBy(() -> link(file, to))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields()).containsOnly(Map.entry("other", why)));
  }

  private void change(Consumer<Pen> act, Reference file) {
    transaction.executeWithoutResult(status -> act.accept(files.forChange(file, person.actor())));
  }

  private Object last(Reference file) {
    List<JournalEntry> entries = journal.of(file);
    return journal.read(entries.get(entries.size() - 1));
  }
}
