package org.rogatory.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class PolicyFileTest {

  record Office(@NotNull @Valid Desk first, List<@Valid Desk> desks, Map<DayOfWeek, Desk> byDay) {}

  record Desk(
      @NotNull String name,
      @NotNull ZoneId zone,
      @Positive int seats,
      boolean open,
      Optional<LocalDate> openedOn,
      @NotEmpty
          List<@Pattern(regexp = "[a-z]+", message = "small letters are expected") String> tags) {}

  private static final String DESK = "name: A, zone: Europe/Paris, seats: 2, tags: [x]";

  @Test
  void entriesAreReadInTheirTypes() {
    Office office =
        read(
            """
            first:
              name: One
              zone: Europe/Paris
              seats: 2
              open: true
              opened-on: 2026-11-02
              tags: [ one, two ]
            desks: [ {%s, opened-on: } ]
            by-day: {monday: {%s}}
            """
                .formatted(DESK, DESK));

    assertThat(office.first)
        .isEqualTo(
            new Desk(
                "One",
                ZoneId.of("Europe/Paris"),
                2,
                true,
                Optional.of(LocalDate.of(2026, 11, 2)),
                List.of("one", "two")));
    assertThat(office.desks).extracting(Desk::openedOn).containsExactly(Optional.empty());
    assertThat(office.byDay).containsOnlyKeys(DayOfWeek.MONDAY);
    assertThat(read("first: {" + DESK + "}").desks).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO", "Yes", "off", "1.50", "0815", "2026-11-02", "12:30"})
  void aTextStaysAsItIsWritten(String name) {
    assertThat(read("first: {" + DESK.replace("name: A", "name: " + name) + "}").first.name)
        .isEqualTo(name);
  }

  @Test
  void allThatIsWrongIsSaidAtOnceEachWithItsLine() {
    String file =
        """
        first:
          name:
          zone: Europe/Nowhere
          seats: two
          open: perhaps
          opened-on: tomorrow
          tags: [ one, Two ]
          size: 3
        desks:
          - zone: Europe/Paris
            seats: 0
            tags: []
            mial: {a: b}
          - no desk
          - name: [ a ]
            zone: Europe/Paris
            seats: 1
            tags: x
        by-day: {moonday: {%s}}
        """
            .formatted(DESK);

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(PolicyError.class)
        .message()
        .satisfies(
            message ->
                assertThat(message.lines())
                    .containsExactly(
                        "p.yml, line 2: \"name\" is missing",
                        "p.yml, line 3: \"Europe/Nowhere\" does not fit here: Unknown time-zone ID: Europe/Nowhere",
                        "p.yml, line 4: \"two\" does not fit here: not a valid `int` value",
                        "p.yml, line 5: \"perhaps\" does not fit here: only \"true\"/\"True\"/\"TRUE\" or \"false\"/\"False\"/\"FALSE\" recognized",
                        "p.yml, line 6: \"tomorrow\" does not fit here: Text 'tomorrow' could not be parsed at index 0",
                        "p.yml, line 7: \"Two\" does not fit here: small letters are expected",
                        "p.yml, line 8: \"size\" is not known here, but name, open, opened-on, seats, tags, zone",
                        "p.yml, line 10: \"name\" is missing",
                        "p.yml, line 11: \"0\" does not fit here: must be greater than 0",
                        "p.yml, line 12: \"tags\" does not fit here: must not be empty",
                        "p.yml, line 13: \"mial\" is not known here, but name, open, opened-on, seats, tags, zone",
                        "p.yml, line 14: named entries are expected here",
                        "p.yml, line 15: a text is expected here",
                        "p.yml, line 18: a list is expected here",
                        "p.yml, line 19: \"moonday\" does not fit here: one of monday, tuesday, wednesday, thursday, friday, saturday, sunday is expected"));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1\\nb: [ 2\\n | line 2: while parsing a flow sequence",
        "# nothing\\n | line 1: the file is empty",
        "desks: [~] | line 1: a value is expected here",
        "~ | line 1: a value is expected here",
        "desks:\\n- | line 2: a value is expected here",
        "first: {name: '', zone: Z} | line 1: a value is expected here",
        "first: {seats: 2.5} | line 1: \"2.5\" does not fit here: Cannot coerce",
        "first: {seats: 99999999999} | line 1: \"99999999999\" does not fit here: Numeric value (99999999999) out of range",
        "first | line 1: named entries are expected here",
        "- first | line 1: named entries are expected here",
        "desks: []\\ndesks: [] | line 2: Duplicate field 'desks'",
        "desks: &a []\\nfirst: *a | line 2: the value itself is expected here, not *a",
        "desks: []\\n---\\nfirst: | line 3: one document is expected",
      })
  void whatIsNoSuchFileIsSaidWithItsLine(String file, String complaint) {
    assertThatThrownBy(() -> read(file.replace("\\n", "\n")))
        .isInstanceOf(PolicyError.class)
        .hasMessageStartingWith("p.yml, " + complaint);
  }

  @Test
  void aCheckSeesWhatIsSoundInItselfAndItsComplaintsHaveLinesToo() {
    PolicyFile file = PolicyFile.parse("p.yml", "first:\n  {" + DESK + "}\n");

    assertThatThrownBy(
            () ->
                file.as(
                    Office.class,
                    (office, complaint) -> {
                      complaint.at("first/seats", office.first.seats + " are too few");
                      complaint.missing("first/", List.of(), List.of("chair"));
                      complaint.unknown("", List.of("desks"), List.of("first"));
                    }))
        .hasMessage(
            """
            p.yml, line 1: "chair" is missing
            p.yml, line 1: "desks" is not known here, but first
            p.yml, line 2: 2 are too few""");
  }

  @Test
  void aStartThatEndsShowsTheFaultsAlone() {
    assertThatThrownBy(() -> read("first:"))
        .satisfies(
            faults ->
                assertThat(
                        SpringFactoriesLoader.forDefaultResourceLocation()
                            .load(
                                FailureAnalyzer.class,
                                FailureHandler.handleMessage((what, why) -> {}))
                            .stream()
                            .map(each -> each.analyze(new IllegalStateException("x", faults)))
                            .filter(Objects::nonNull))
                    .extracting(FailureAnalysis::getDescription)
                    .containsExactly("p.yml, line 1: \"first\" is missing"));
  }

  private static Office read(String text) {
    return PolicyFile.parse("p.yml", text).as(Office.class);
  }
}
