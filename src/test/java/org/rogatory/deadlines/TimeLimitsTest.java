package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.convention.Assistance;
import org.rogatory.deadlines.calendar.TimeLimit;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.home.PolicyError;
import org.rogatory.home.PolicyFile;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.course.RequestLimits;

class TimeLimitsTest {

  @Test
  void whatIsPackedHasALimitForEveryKind() {
    TimeLimits limits = Policies.limits();
    RequestLimits forRequests = Policies.forRequests();

    assertThat(limits.rules()).containsOnlyKeys(Policies.known().all());
    assertThat(limits.within(RequestDeadline.ENQUIRY)).isEqualTo(TimeLimit.of("5 working days"));
    assertThat(limits.within(RequestDeadline.WRITTEN_CONFIRMATION)).hasToString(hours(24));
    assertThat(forRequests.execution(Assistance.PRESERVATION, true)).hasToString(hours(24));
    assertThat(forRequests.execution(Assistance.STATEMENT, false))
        .as("no limit of its own")
        .isEqualTo(limits.within(RequestDeadline.EXECUTION));
  }

  private static String hours(int amount) {
    return new TimeLimit(amount, TimeLimit.Unit.HOURS).toString();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "within: 3 working days | within: three days | line 16: \"three days\" does not fit here",
        "within: 24 hours | within: 1 day | line 32: hours are expected here",
        "  reminders: 2 | '' | \"reminders\" is missing",
        "triage: | triages: | \"triages\" is not known here",
        "service: { | servise: { | \"servise\" does not fit here: one of statement, service, ",
        "  fast: 48 hours | '' | \"fast\" is missing",
        "[14 days, 3 days] | [14 dayes] | \"14 dayes\" does not fit here",
      })
  void aMistakeIsNamedWithFileAndLine(String right, String wrong, String complaint)
      throws IOException {
    String text = Policies.HOME.get(TimeLimits.PATH).getContentAsString(StandardCharsets.UTF_8);
    assertThat(text).contains(right);
    String changed = text.replaceFirst(java.util.regex.Pattern.quote(right), wrong);

    PolicyFile file = PolicyFile.parse(TimeLimits.PATH, changed);
    assertThatThrownBy(
            () -> {
              TimeLimits.of(file, Policies.known());
              RequestLimits.of(file);
            })
        .isInstanceOf(PolicyError.class)
        .hasMessageStartingWith("config/time-limits.yml, line ")
        .hasMessageContaining(complaint);
  }
}
