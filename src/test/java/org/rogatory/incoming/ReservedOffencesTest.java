package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.incoming.found.GroundFound;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.register.facts.DeclarationKind;

/** The reservation of listed offences, 23(3)(a), yields where a similar domestic case gets it. */
@Clause({"23(3)", "45(2)"})
class ReservedOffencesTest {

  @ParameterizedTest
  @CsvSource({
    "NOT_STATED, NOT_STATED, 23(3)(a)",
    "NOT_STATED, YES, 23(3)(a)",
    "NO, NOT_STATED, 23(3)(a)",
    "NO, YES, 23(3)(a)",
    "NOT_STATED, NO, 45(2)",
    "YES, NO, 45(2)",
    "YES, YES, 45(2)"
  })
  void noGroundInTheseCircumstances(Stated similar, Stated listed, String provision) {
    InMemory file = reserved(Assistance.TRAFFIC_DATA);

    assertThatThrownBy(() -> assess(file, similar, listed))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            refused -> assertThat(refused.getMessage()).contains(provision));
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  @Test
  void aGroundWhereTheOffenceIsNotListedAndNoSimilarCaseGetsIt() {
    InMemory file = reserved(Assistance.TRAFFIC_DATA);

    assess(file, Stated.NO, Stated.NO);

    assertThat(file.measure().state()).isEqualTo(MeasureState.CONSULTATION_IN_PREPARATION);
    assertThat(file.measure().circumstances().offenceListed()).isEqualTo(Stated.NO);
  }

  @Test
  void noGroundForWhatTheReservationIsNotAboutNorWhereNoneWasMade() {
    InMemory content = reserved(Assistance.CONTENT_DATA);
    assertThatThrownBy(() -> assess(content, Stated.NO, Stated.NO))
        .isInstanceOf(ForbiddenByProvision.class);
    InMemory unreserved = InMemory.of(inDetail(Assistance.TRAFFIC_DATA)).triaged();
    assertThatThrownBy(() -> assess(unreserved, Stated.NO, Stated.NO))
        .isInstanceOf(ForbiddenByProvision.class);
  }

  private static InMemory reserved(Assistance assistance) {
    return InMemory.reserving(DeclarationKind.LISTED_OFFENCES, inDetail(assistance)).triaged();
  }

  /** With what 45(3) asks for besides. */
  static NewRequest inDetail(Assistance assistance) {
    NewRequest request = Registered.complete(assistance);
    Map<String, String> contents = new HashMap<>(request.contents());
    contents.put("data-and-link", "The account waterline-77");
    contents.put("necessity", "The traffic shows where it is used.");
    contents.put("period-justification", "The sentence begins then.");
    return Registered.with(request, contents);
  }

  private static void assess(InMemory file, Stated similar, Stated listed) {
    GroundFound ground =
        new GroundFound(
            Ground.RESERVED_OFFENCES,
            Map.of(NeededFact.RESERVATION, "Of 1 January 2025", NeededFact.PARAGRAPH_21, "c"));
    Circumstances said = Circumstances.of(Stated.NO, Stated.NO, similar, listed);
    Deciding.of(file.verbs(), 1)
        .assess(new GroundsFound(List.of(ground), said, List.of(), "None would do.", true, null));
  }
}
