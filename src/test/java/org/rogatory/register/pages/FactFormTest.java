package org.rogatory.register.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.journal.Actor;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.FactStanding;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.register.facts.StateFact;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.web.Fields;
import org.springframework.beans.factory.annotation.Autowired;

/** The form of a fact says what the fact says, and names each field in which something is wrong. */
@RogatoryTest
class FactFormTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Provenance PROVENANCE =
      new Provenance(
          FactStanding.ASSUMED, Optional.of(DAY), "Letter", Optional.of(DAY), Optional.empty());

  @Autowired FactForm form;

  @ParameterizedTest
  @MethodSource("org.rogatory.register.RegisterTest#everyKindOfFact")
  void aFactComesBackFromItsForm(StateFact fact) {
    RecordedFact<?> held =
        new RecordedFact<>(
            FactId.of(fact.kind()), fact, PROVENANCE, 7, Actor.PROGRAM, Instant.EPOCH);

    Fields fields = FactForm.of(held);

    assertThat(fields.value("seen")).isEqualTo("7");
    assertThat(form.read(fact.kind(), fields, DAY).said())
        .contains(new SourcedFact(fact, PROVENANCE));
  }

  @ParameterizedTest
  @CsvSource({
    "membership, depositedOn, 2026-03-03",
    "membership, party, perhaps",
    "authority, email, nobody",
    "authority, zone, Nowhere/Town",
    "authority, designatedFor, everything",
    "languages, languages, klingon-",
    "treaty, concludedOn, 0026-01-01",
    "treaty, paragraphsAgreedOn, 2026-03-03",
    "declaration, about, weather",
    "oral, statedOn, 2026-03-03",
    "oral, standing, unknown",
    "oral, validUntil, soon"
  })
  void aValueThatDoesNotFitIsNamedAtItsField(String kind, String field, String value) {
    FactForm.Read read = form.read(FactKind.of(kind), Fields.none().with(field, value), DAY);

    assertThat(read.said()).isEmpty();
    assertThat(read.fields().problem(field)).isNotBlank().doesNotContain("??");
    assertThat(read.fields().value(field)).isEqualTo(value);
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    Fields typed =
        Fields.of(Map.of("party", "true", "depositedOn", "yesterday", "statedOn", "2026-02-30"));

    assertThat(form.read(FactKind.MEMBERSHIP, typed, DAY).fields().problems())
        .extracting(Fields.FieldProblem::field)
        .containsExactlyInAnyOrder("depositedOn", "statedOn", "standing", "source");
  }

  @Test
  void aTextThatIsTooLongIsNamedOnce() {
    Fields typed =
        Fields.of(Map.of("name", "x".repeat(501), "address", "x\n".repeat(1001), "source", "Us"));

    Fields read = form.read(FactKind.AUTHORITY, typed, DAY).fields();

    assertThat(read.problem("name")).contains("500");
    assertThat(read.problem("address")).contains("2,000");
    assertThat(read.problems()).extracting(Fields.FieldProblem::field).doesNotHaveDuplicates();
  }

  @Test
  void bothNamesAreAskedFor() {
    Fields typed = Fields.of(Map.of("names[en]", "Union", "names[zh]", "two\nlines"));

    assertThat(form.read(FactKind.NAMES, typed, DAY).fields().problem("names[zh]")).isNotBlank();
    assertThat(form.read(FactKind.NAMES, typed, DAY).fields().problem("names[en]")).isNull();
  }
}
