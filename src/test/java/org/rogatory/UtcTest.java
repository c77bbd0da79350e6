package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What the engine keeps without a zone means the same on every machine and in every hour. */
@ResourceLock(Resources.TIME_ZONE)
class UtcTest {

  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void back() {
    TimeZone.setDefault(before);
  }

  @Test
  void theProgramWorksInUtcWhateverTheZoneOfTheMachine() {
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Vienna"));

    Rogatory.workInUtc();

    assertThat(ZoneId.systemDefault().getRules()).isEqualTo(ZoneOffset.UTC.getRules());
  }
}
