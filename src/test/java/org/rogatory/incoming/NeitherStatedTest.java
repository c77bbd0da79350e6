package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Clause;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.incoming.found.GroundFound;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.grounds.Deciding;

/** What speaks of fiscal matters or bank secrecy goes out only with a statement that is kept. */
@Clause({"40(23)", "40(24)"})
class NeitherStatedTest {

  private static final String PLAIN = "Section 12 allows interception for graver offences only.";

  @ParameterizedTest
  @CsvSource({
    "The bank secrecy of section 12 covers the records of the account., Section 12, 40(24)",
    "The offence is one of tax evasion and section 12 does not cover it., Section 12, 40(23)",
    "Section 12 allows interception for graver offences only., 银行保密制度, 40(24)",
    "Section 12 allows interception for graver offences only., The revenue from taxation, 40(23)"
  })
  void neitherApprovedNorSentWithoutIt(String reasons, String law, String provision) {
    InMemory file = proposed(reasons, law);

    forbidden(provision, file::approved);
    file.then(verbs -> Approving.of(verbs, 1).stateNeither(""));
    file.approved().then(verbs -> Approving.of(verbs, 1).refused());

    assertThat(file.measure().state()).isEqualTo(MeasureState.REFUSED);
    assertThat(file.measure().decision().statedBy()).contains("caseworker");
    assertThat(file.journal().facts())
        .contains(new MeasureFact.NeitherStated(1, List.of(provision)));
  }

  @Test
  void theTextOfTheLetterCountsToo() {
    InMemory file = proposed(PLAIN, "Section 12").approved();

    forbidden(
        "40(24)",
        () -> Approving.of(file.verbs(), 1).requireStatement("The bank invokes its secrecy."));
    Approving.of(file.verbs("supervisor"), 1).stateNeither("The bank invokes its secrecy.");
    Approving.of(file.verbs(), 1).requireStatement("The bank invokes its secrecy.");

    assertThat(file.measure().decision().statedBy()).contains("supervisor");
  }

  @Test
  void nothingIsWrittenWhereNothingSpeaksOfThem() {
    InMemory file = proposed(PLAIN, "Section 12");
    int entries = file.kinds().size();

    Approving.of(file.verbs(), 1).stateNeither("We regret this.");

    assertThat(file.kinds()).hasSize(entries);
    file.approved().then(verbs -> Approving.of(verbs, 1).refused());
  }

  @Test
  void anotherProposalNeedsItAnew() {
    String bank = "The bank secrecy of section 12 covers the records of the account.";
    InMemory file = proposed(bank, "Section 12");
    file.then(verbs -> Approving.of(verbs, 1).stateNeither(""))
        .then(verbs -> Approving.of(verbs, 1).takeBack())
        .then(
            verbs ->
                Deciding.of(verbs, 1)
                    .proposeRefusal(List.of(Ground.PROHIBITED_DOMESTICALLY), bank));

    forbidden("40(24)", file::approved);
  }

  private static InMemory proposed(String reasons, String law) {
    GroundFound ground =
        new GroundFound(Ground.PROHIBITED_DOMESTICALLY, Map.of(NeededFact.DOMESTIC_PROVISION, law));
    return InMemory.in(MeasureState.UNDER_ASSESSMENT)
        .then(
            verbs ->
                Deciding.of(verbs, 1)
                    .assess(
                        new GroundsFound(
                            List.of(ground),
                            Circumstances.unknown(),
                            List.of(),
                            "None would do.",
                            false,
                            null)))
        .consulted()
        .later(Duration.ofDays(60))
        .then(verbs -> Consulting.of(verbs, 1).lapsed())
        .then(
            verbs ->
                Deciding.of(verbs, 1)
                    .proposeRefusal(List.of(Ground.PROHIBITED_DOMESTICALLY), reasons));
  }

  private static void forbidden(
      String provision, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class, e -> assertThat(e.provision().text()).isEqualTo(provision));
  }
}
