package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.web.limits.FormLimits;
import org.rogatory.web.limits.Limits;

/** What is said beside a field is what its record is checked by. */
class FormLimitsTest {

  private final FormLimits limits =
      new Limits(Validation.buildDefaultValidatorFactory().getValidator()).of(NewRequest.class);

  @ParameterizedTest
  @CsvSource({
    "sender,300",
    "measures[0].description,5000",
    "measures[49].answerByReason,2000",
    "subjects[7].name,300",
    "contents[facts],20000"
  })
  void aTextMayBeSoLong(String field, int longest) {
    assertThat(limits.longest(field)).isEqualTo(longest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"receivedAt", "urgent", "upload", "nothing[0].of", "measures[0].nothing"})
  void whatIsNoTextHasNoLimit(String field) {
    assertThat(limits.longest(field)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "requestingState,true",
    "receivedAt,true",
    "channel,true",
    "measures[0].assistance,true",
    "subjects[3].name,true",
    "sender,false",
    "urgent,false",
    "contents[facts],false",
    "offences[0].article,false",
    "nothing,false"
  })
  void whatMustBeFilledInIsKnown(String field, boolean needed) {
    assertThat(limits.isNeeded(field)).isEqualTo(needed);
  }

  @Test
  void aGroupMayHaveSoManyLines() {
    assertThat(Stream.of("measures", "offences", "subjects").map(limits::lines))
        .containsExactly(50, 50, 200);
    assertThat(limits.lines("contents")).isNull();
  }

  @Test
  void whoReadsAFieldIsWhatItsRecordSays() {
    FormLimits noted =
        new Limits(Validation.buildDefaultValidatorFactory().getValidator()).of(Noted.class);

    assertThat(noted.reader("remark")).isEqualTo(Reader.OFFICE);
    assertThat(noted.reader("reasons")).isEqualTo(Reader.OTHER_STATE);
    assertThat(noted.reader("facts[interest]")).isEqualTo(Reader.OTHER_STATE);
    assertThat(noted.reader("facts[legal-sign-off]")).isEqualTo(Reader.OFFICE);
    assertThat(noted.reader("facts[bank-secrecy.legal-sign-off]")).isEqualTo(Reader.OFFICE);
    assertThat(noted.longest("facts[essential-interests.interest]")).isEqualTo(20);
    assertThat(noted.reader("lines[3].text")).isEqualTo(Reader.OTHER_STATE);
    assertThat(noted.reader("unsaid")).isNull();
    assertThat(noted.reader("nothing[0].of")).isNull();
  }

  /** A form with fields for the office and for the other State. */
  record Noted(
      @ReadBy String remark,
      @ReadBy(Reader.OTHER_STATE) String reasons,
      @ReadBy(each = NeededFact.class) Map<String, @Size(max = 20) String> facts,
      List<@Valid Line> lines,
      String unsaid) {}

  /** A line of it. */
  record Line(@ReadBy(Reader.OTHER_STATE) @Size(max = 10) String text) {}
}
