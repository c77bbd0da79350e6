package org.rogatory.web.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walks;
import org.rogatory.journal.Reference;
import org.rogatory.testing.AtOnce;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.web.Fields;
import org.rogatory.web.once.FormSent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Drafts: two windows, two people, what is sent, and what goes by itself. */
@RogatoryTest
@Tag("database")
class DraftsTest {

  @Autowired Drafts drafts;
  @Autowired OldDrafts old;
  @Autowired DraftPolicy policy;
  @Autowired FileAccess access;
  @Autowired People people;
  @Autowired Walks walks;
  @Autowired TestClock clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;

  private final String address = "/files/register?form=" + UUID.randomUUID();

  @Test
  void whatIsSavedIsFoundByWhoeverTypedItAlone() {
    assertThat(save("First", "a", "").state()).isEqualTo(Drafts.State.SAVED);
    assertThat(save("Second", "b", "a").state()).isEqualTo(Drafts.State.SAVED);

    assertThat(text("caseworker")).isEqualTo("Second");
    assertThat(drafts.find("caseworker2", address)).isEmpty();
  }

  @Test
  void anOlderWindowDoesNotSaveOverANewerOne() {
    save("As both windows found it", "a", "");
    Drafts.Outcome newer = save("Typed in the second window", "b", "a");

    Drafts.Outcome older = save("Typed in the first", "c", "a");

    assertThat(older.state()).isEqualTo(Drafts.State.NEWER);
    assertThat(older.at()).isEqualTo(newer.at());
    assertThat(text("caseworker")).isEqualTo("Typed in the second window");
    assertThat(drafts.saveOver(typed("Typed in the first", "c", "a"), null).state())
        .isEqualTo(Drafts.State.SAVED);
    assertThat(text("caseworker")).isEqualTo("Typed in the first");
  }

  /** Its answer was lost on the way: the window goes on with the mark that it gave. */
  @Test
  void aWindowSavesOverWhatItSavedItselfThoughNobodyToldIt() {
    save("First", "a", "");

    assertThat(save("Second", "b", "", "a").state()).isEqualTo(Drafts.State.SAVED);
  }

  @Test
  void aWindowWhoseDraftIsGoneBeginsNoneUnasked() {
    save("First", "a", "");
    drafts.forget("caseworker", address);

    assertThat(save("Second", "b", "a").state()).isEqualTo(Drafts.State.GONE);
    assertThat(drafts.find("caseworker", address)).isEmpty();
  }

  @Test
  void ofTwoWindowsThatBeginAtOnceOneSaves() throws Exception {
    List<Drafts.State> states =
        AtOnce.people(8, number -> save("Window " + number, "w" + number, "").state());

    assertThat(states).containsOnlyOnce(Drafts.State.SAVED);
    assertThat(states).filteredOn(Drafts.State.NEWER::equals).hasSize(7);
  }

  @Test
  void whatWasSentIsNoDraftAnyMoreButWhatAnotherWindowSavedIs() {
    save("First", "a", "");
    sent("a");
    assertThat(drafts.find("caseworker", address)).isEmpty();

    save("Typed in a second window", "b", "");
    sent("a");
    assertThat(text("caseworker")).isEqualTo("Typed in a second window");
  }

  @Test
  void aChangeThatFailsKeepsTheDraft() {
    save("First", "a", "");

    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      events.publishEvent(new FormSent("caseworker", address, List.of("a")));
                      throw new IllegalArgumentException("not lawful");
                    }))
        .hasMessage("not lawful");
    assertThat(text("caseworker")).isEqualTo("First");
  }

  @Test
  void aDraftGoesAfterTheOfficesTime() {
    save("First", "a", "");

    clock.advance(policy.keptFor().minus(Duration.ofHours(1)));
    old.throwAway();
    assertThat(drafts.find("caseworker", address)).isPresent();
    clock.advance(Duration.ofHours(2));
    old.throwAway();

    assertThat(drafts.find("caseworker", address)).isEmpty();
  }

  @Test
  void aDraftOfAFileThatItsPersonMayNoLongerSeeGoes() {
    Reference file = walks.register(Registered.complete(Assistance.SERVICE)).reference();
    drafts.save(typed("Of one who stays", "a", ""), file.value());
    drafts.save(
        new Typed("caseworker2", address, fields("Of one who leaves"), List.of(""), "a"),
        file.value());

    old.throwAway();
    assertThat(drafts.find("caseworker2", address)).isPresent();
    access.restrict(file, List.of(people.get("caseworker")));
    old.throwAway();

    assertThat(drafts.find("caseworker2", address)).isEmpty();
    assertThat(text("caseworker")).isEqualTo("Of one who stays");
  }

  @Test
  void nobodyHasMoreDraftsThanTheOfficeSaysAndNoneIsEndless() {
    String endless = "x".repeat(Drafts.LONGEST);
    assertThat(save(endless, "a", "").state()).isEqualTo(Drafts.State.TOO_MUCH);

    String person = "person-" + UUID.randomUUID();
    for (int number = 0; number < policy.drafts(); number++) {
      assertThat(of(person, number).state()).isEqualTo(Drafts.State.SAVED);
    }
    assertThat(of(person, policy.drafts()).state()).isEqualTo(Drafts.State.TOO_MUCH);
    assertThat(drafts.numbered(person, "/files/register")).hasSize(policy.drafts());
  }

  private Drafts.Outcome of(String person, int number) {
    return drafts.save(
        new Typed(person, "/files/register?form=" + number, fields("Text"), List.of(""), "a"),
        null);
  }

  private Drafts.Outcome save(String text, String mark, String... known) {
    return drafts.save(typed(text, mark, known), null);
  }

  private Typed typed(String text, String mark, String... known) {
    return new Typed("caseworker", address, fields(text), List.of(known), mark);
  }

  private static Fields fields(String text) {
    return Fields.of(Map.of("text", text));
  }

  private String text(String person) {
    return drafts.find(person, address).orElseThrow().fields().value("text");
  }

  private void sent(String... known) {
    transaction.executeWithoutResult(
        status -> events.publishEvent(new FormSent("caseworker", address, List.of(known))));
  }
}
