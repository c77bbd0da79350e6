package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.filing.Correcting;

/** Nobody wishes an answer before the request is here, 40(26): such a day is a slip. */
@Clause("40(26), 1st sentence")
class WishedDayTest {

  private static final LocalDate PASSED = LocalDate.of(2020, 1, 1);

  @Test
  void aDayBeforeTheReceiptIsRefusedAtItsField() {
    NewRequest request = Registered.complete(Assistance.DOCUMENTS);
    NewRequest.NewMeasure late = Edited.with(request.measures().get(0), "answerBy", PASSED);

    assertThatThrownBy(() -> Registry.offences(Edited.with(request, "answerBy", PASSED)))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys("answerBy"));
    assertThatThrownBy(() -> Registry.offences(Edited.with(request, "measures", List.of(late))))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.fields()).containsOnlyKeys("measures[0].answerBy"));
    LocalDate sameDay = request.receivedAt().day();
    assertThat(Registry.offences(Edited.with(request, "answerBy", sameDay))).isNotEmpty();
  }

  @Test
  void norCanOneBeCorrectedToIt() {
    InMemory file = InMemory.of(Registered.inFull());

    assertThatThrownBy(
            () ->
                Correcting.of(file.verbs())
                    .correct(Edited.measure(file.request(), 1, "answerBy", PASSED)))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.fields()).containsOnlyKeys("measures[0].answerBy"));
    assertThatThrownBy(
            () ->
                Correcting.of(file.verbs()).correct(Edited.of(file.request(), "answerBy", PASSED)))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys("answerBy"));
    assertThat(file.measure().answerBy()).contains(LocalDate.of(2027, 1, 8));
  }
}
