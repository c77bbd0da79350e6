package org.rogatory.incoming.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Provision;
import org.rogatory.convention.grounds.Ground;

/** Grounds as a column keeps them. */
class CitedGroundTest {

  @Test
  void whatIsKeptIsReadAgainAlsoWhereNothingIsCited() {
    List<CitedGround> grounds =
        List.of(
            new CitedGround(Ground.PERSECUTION, Provision.listOf("40(22)", "42(6)")),
            new CitedGround(Ground.OTHER_TREATY, List.of()));

    assertThat(CitedGround.read(CitedGround.write(grounds))).isEqualTo(grounds);
    assertThat(CitedGround.read(CitedGround.write(List.of()))).isEmpty();
  }
}
