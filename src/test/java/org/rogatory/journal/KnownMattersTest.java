package org.rogatory.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.Unreadable;

/** Every course registers what its matters are about; a letter tells each kind apart. */
class KnownMattersTest {

  private static final Reference FILE = Reference.of("XA", 2026, 1);

  private record Kind(String name, String letter) implements MatterKind {}

  private static final Kind DOOR = new Kind("DOOR", "");
  private static final Kind KEY = new Kind("KEY", "K");

  private static KnownMatters known(MatterKind... kinds) {
    return new KnownMatters(List.of(new MatterKinds(List.of(kinds))));
  }

  @Test
  void aMatterHasATextThatSaysWhatItIsAbout() {
    assertThat(Matter.of(FILE)).hasToString("XA-2026-00001");
    assertThat(DOOR.of(FILE, 2)).hasToString("XA-2026-00001/2");
    assertThat(KEY.of(FILE, 1)).hasToString("XA-2026-00001/K1");
    assertThat(Matter.letter(FILE, 1)).hasToString("XA-2026-00001/L1");
  }

  @Test
  void theTextIsReadWithoutKnowingTheCourse() {
    assertThat(Matter.of("XA-2026-00001")).isEqualTo(Matter.of(FILE));
    assertThat(Matter.of("XA-2026-00001/2")).isEqualTo(DOOR.of(FILE, 2));
    assertThat(Matter.of("XA-2026-00001/K1").is(KEY)).isTrue();
    assertThat(Matter.of("XA-2026-00001/K1").numberAs(KEY)).hasValue(1);
    assertThat(Matter.of("XA-2026-00001/K1").numberAs(DOOR)).isEmpty();
    assertThat(Matter.of("XA-2026-00001").is(DOOR)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "door",
        "XA-2026-00001/",
        "XA-2026-00001/0",
        "XA-2026-00001/K0",
        "XA-2026-00001/k1",
        "XA-2026-00001/KL1",
        "XA-2026-00001/-1",
        "XA-2026-00001/99999999999"
      })
  void whatIsNoMatterIsUnreadable(String text) {
    assertThatThrownBy(() -> Matter.of(text)).isInstanceOf(Unreadable.class);
  }

  @Test
  void aKindIsKnownByItsLetter() {
    KnownMatters known = known(DOOR, KEY);

    assertThat(known.kind(Matter.of("XA-2026-00001/7"))).isEqualTo(DOOR);
    assertThat(known.kind(Matter.of("XA-2026-00001/K7"))).isEqualTo(KEY);
    assertThat(known.kind(Matter.of("XA-2026-00001/L7"))).isEqualTo(CommonMatter.LETTER);
    assertThatThrownBy(() -> known.kind(Matter.of("XA-2026-00001/Q7")))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void twoKindsThatNothingTellsApartStopTheStart() {
    assertThatThrownBy(() -> known(DOOR, new Kind("LOCK", "L")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CommonMatter.LETTER and ")
        .hasMessageEndingWith("Kind.LOCK");
    assertThatThrownBy(() -> known(DOOR, new Kind("WINDOW", "")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> known(KEY, new Kind("KEY", "Y")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aKindWithoutALetterStopsTheStart() {
    assertThatThrownBy(() -> known(new Kind("KEY", "key")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("has no letter: key");
  }
}
