package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.casefile.AlreadyKnown;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.incoming.arrival.SameRequests;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A request that is known is not registered again without a word, however it is spelled. */
@RogatoryTest
@Tag("database")
class SameRequestsTest {

  @Autowired Registry registry;
  @Autowired SameRequests same;
  @Autowired People people;

  private final String theirs = "XB/" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void aKnownRequestIsRefusedUntilItIsSaidToBeAnother() {
    Person person = people.get("caseworker");
    Reference known = registry.register(asked("/0417", false), person);

    assertThatThrownBy(() -> registry.register(asked("-417", false), person))
        .asInstanceOf(type(AlreadyKnown.class))
        .extracting(AlreadyKnown::files)
        .isEqualTo(List.of(known));
    Reference other = registry.register(asked("-417", true), person);
    assertThat(same.known("XB", theirs + " 417", person)).containsExactly(known, other);
    assertThat(same.known("XC", theirs + " 417", person)).isEmpty();
    assertThat(registry.register(asked("-418", false), person)).isNotNull();
  }

  @Test
  void whoMayNotSeeTheKnownFileIsNotToldOfIt() {
    Person other = people.get("caseworker2");
    NewRequest secret = Edited.with(asked("/1", false), "restricted", true);
    registry.register(secret, people.get("caseworker"));

    assertThat(same.known("XB", theirs + "/1", other)).isEmpty();
    assertThat(registry.register(asked("/1", false), other)).isNotNull();
  }

  @Test
  void whatElseIsWrongIsToldWithIt() {
    Person person = people.get("caseworker");
    registry.register(asked("/2", false), person);
    NewRequest wrong = Edited.with(asked("/2", false), "answerByReason", "The trial");

    assertThatThrownBy(() -> registry.register(wrong, person))
        .asInstanceOf(type(BadInput.class))
        .extracting(bad -> bad.fields().keySet())
        .isEqualTo(Set.of("again", "answerBy"));
  }

  private NewRequest asked(String number, boolean again) {
    return Edited.with(
        Registered.complete(Assistance.SERVICE),
        "sendersReference",
        theirs + number,
        "again",
        again);
  }
}
