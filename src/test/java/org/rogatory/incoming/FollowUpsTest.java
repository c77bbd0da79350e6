package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.asked.EarlierLink;
import org.rogatory.incoming.asked.Naming;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.filing.FollowUps;

/** A preservation of ours that a request names is linked, or expressly not meant. */
@Clause("42(8)")
class FollowUpsTest {

  private static final String KEPT = InMemory.PRESERVED;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "XA-2026-00008",
        "XA-2026-00008/1",
        "your ref. XA-2026-00008",
        "XA 2026 00008",
        "xa–2026–00008, measure 1"
      })
  void aNumberOfOursIsKnownHoweverItIsWritten(String written) {
    assertThat(Naming.names("We refer to " + written + ".", KEPT)).isTrue();
    assertThat(Naming.names("We refer to XA-2026-00018.", KEPT)).isFalse();
  }

  @Test
  void theTriageSaysOfEachThatTheRequestIsAboutOtherData() {
    InMemory file = naming(Assistance.STORED_DATA);
    assertThat(FollowUps.of(file.verbs()).unanswered()).containsExactly(KEPT);
    assertThatThrownBy(file::triaged)
        .isInstanceOfSatisfying(
            BadInput.class,
            e -> assertThat(e.fields().keySet()).containsExactly("otherData[" + KEPT + "]"));

    file.then(verbs -> FollowUps.of(verbs).answer(Map.of(KEPT, "Another account")));

    assertThat(file.kinds()).endsWith("found-apart");
    assertThat(file.request().formalities().earlier())
        .extracting(EarlierLink::apart)
        .allMatch(why -> why.equals(Optional.of("Another account")));
    assertThat(FollowUps.of(file.verbs()).unanswered()).isEmpty();
    file.triaged();
  }

  @Test
  void whatSeeksNoDataIsNotAsked() {
    assertThat(FollowUps.of(naming(Assistance.SERVICE).verbs()).unanswered()).isEmpty();
    InMemory unnamed = InMemory.of(Registered.complete(Assistance.STORED_DATA));
    assertThat(FollowUps.of(unnamed.verbs()).unanswered()).isEmpty();
  }

  private static InMemory naming(Assistance kind) {
    NewRequest arrived = Registered.complete(kind);
    Map<String, String> contents = new HashMap<>(arrived.contents());
    contents.merge("facts", " See your file XA 2026-00008.", String::concat);
    return InMemory.of(Registered.with(arrived, contents));
  }
}
