package org.rogatory.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.journal.Moment;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A time in a field is the office's local time; a change of the clocks leaves no doubt. */
@RogatoryTest
class OfficeTimesTest {

  @Autowired FormBinding forms;

  record Form(Moment at) {}

  @ParameterizedTest
  @CsvSource({
    "2026-11-18T09:40, , 2026-11-18T08:40:00Z",
    "2026-07-18T09:40:30, , 2026-07-18T07:40:30Z",
    "2026-10-25T02:30, +02:00, 2026-10-25T00:30:00Z",
    "2026-10-25T02:30, +01:00, 2026-10-25T01:30:00Z",
    // an answer to a question that is no longer asked
    "2026-10-25T03:30, +02:00, 2026-10-25T02:30:00Z",
  })
  void isReadAsTheInstantThatIsMeant(String typed, String offset, Instant meant) {
    FormBinding.Bound<Form> bound = bind(typed, offset);

    assertThat(bound.errors().getAllErrors()).isEmpty();
    assertThat(bound.said()).isNotNull();
    assertThat(bound.said().at().at()).isEqualTo(meant);
    assertThat(bound.said().at().zone().getId()).isEqualTo("Europe/Vienna");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29T02:30, , time.left-out",
    "2026-10-25T02:30, , time.twice",
    "2026-10-25T02:30, +05:00, time.twice",
    "yesterday, , typeMismatch",
    "2026-11-18T09:40+05:00, , typeMismatch",
    "0026-11-18T09:40, , typeMismatch"
  })
  void isRefusedAtItsFieldWhereNoInstantIsMeant(String typed, String offset, String code) {
    FormBinding.Bound<Form> bound = bind(typed, offset);

    assertThat(bound.isSound()).isFalse();
    assertThat(bound.errors().getFieldErrors("at"))
        .singleElement()
        .satisfies(error -> assertThat(error.getCodes()).contains(code));
    assertThat(bound.errors().getErrorCount()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-03-29T01:30:00Z"})
  void whatAFieldBeginsWithIsReadAsTheSame(Instant instant) {
    Moment moment = new Moment(instant, java.time.ZoneId.of("Europe/Vienna"));

    FormBinding.Bound<Form> bound = forms.bind(Form.class, FormBinding.typed(new Form(moment)));

    assertThat(bound.said()).isEqualTo(new Form(moment));
  }

  @Test
  void theChoiceIsOfferedOnlyWhereThereIsOne() {
    OfficeTimes times = new OfficeTimes(office);

    assertThat(times.choices("2026-10-25T02:30")).containsExactly("+02:00", "+01:00");
    assertThat(times.choices("2026-10-25T03:30")).isEmpty();
    assertThat(times.choices("2026-03-29T02:30")).isEmpty();
    assertThat(times.choices("yesterday")).isEmpty();
  }

  @Autowired org.rogatory.home.Office office;

  private FormBinding.Bound<Form> bind(String typed, String offset) {
    return forms.bind(
        Form.class,
        offset == null
            ? Map.of("at", List.of(typed))
            : Map.of("at", List.of(typed), "at@offset", List.of(offset)));
  }
}
