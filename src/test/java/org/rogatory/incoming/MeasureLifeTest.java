package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Provision;
import org.rogatory.incoming.MeasureLife.Only;
import org.rogatory.incoming.MeasureLife.Row;
import org.rogatory.journal.Fact;
import org.rogatory.testing.GeneratedDocument;

/** What the table of a measure's life must hold, and the page that shows it. */
class MeasureLifeTest {

  @Test
  void everyStateIsReachedFromTheBeginning() {
    Set<MeasureState> reached = EnumSet.of(MeasureLife.BEGINNING);
    Deque<MeasureState> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      MeasureState from = next.pop();
      MeasureLife.all().stream()
          .filter(row -> row.from() == from && reached.add(row.to()))
          .forEach(row -> next.add(row.to()));
    }

    assertThat(reached).containsExactlyInAnyOrder(MeasureState.values());
  }

  @Test
  void everyVerbIsPossibleSomewhere() {
    assertThat(MeasureVerb.values())
        .allSatisfy(verb -> assertThat(MeasureLife.possible(verb)).isNotEmpty());
  }

  /**
   * But for a reply that had come before its refusal was sent, 40(28), and a preservation that was
   * confirmed to a State that did not ask for it, 42(8): nothing else.
   */
  @Test
  void nothingLeadsOutOfAnEnd() {
    assertThat(MeasureLife.all())
        .filteredOn(row -> row.from().hasEnded())
        .containsExactly(
            new MeasureLife.Row(
                MeasureState.REFUSED,
                MeasureVerb.RECEIVE_REPLY,
                MeasureState.REFUSED,
                MeasureLife.Only.CONSULTED),
            new MeasureLife.Row(
                MeasureState.REFUSED,
                MeasureVerb.REOPEN_REFUSAL,
                MeasureState.UNDER_ASSESSMENT,
                MeasureLife.Only.CONSULTED),
            new MeasureLife.Row(
                MeasureState.ANSWERED_HOLD_CONTINUES,
                MeasureVerb.OWE_CONFIRMATION,
                MeasureState.UNDER_ASSESSMENT,
                MeasureLife.Only.EVERY_MEASURE));
  }

  /** So the entry alone tells where the measure went, whatever verb wrote it. */
  @Test
  void anEntryLeadsFromAStateToOneState() {
    assertThat(MeasureLife.all())
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(MeasureLife.all())
                    .filteredOn(
                        other ->
                            other.from() == row.from()
                                && other.fact() == row.fact()
                                && other.only() == row.only())
                    .extracting(Row::to)
                    .containsOnly(row.to()));
  }

  @Test
  void oneVerbFromOneStateConcernsEveryMeasureOrSplitsThemInTwoOrSparesAPreservation() {
    assertThat(MeasureLife.all())
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(
                        MeasureLife.all().stream()
                            .filter(
                                other -> other.from() == row.from() && other.verb() == row.verb())
                            .map(Row::only)
                            .toList())
                    .isIn(
                        List.of(Only.EVERY_MEASURE),
                        List.of(Only.CONSULTED),
                        List.of(Only.INTERFERING),
                        List.of(Only.WITH_RESULT),
                        List.of(Only.OTHER_THAN_PRESERVATION, Only.PRESERVATION),
                        List.of(Only.OTHER_THAN_PRESERVATION),
                        List.of(Only.WITHOUT_RESULT, Only.WITH_RESULT)));
  }

  @Test
  void whatIsSaidOfAStateAgrees() {
    assertThat(MeasureState.values())
        .allSatisfy(
            state -> {
              assertThat(state.turn(true) == Turn.NOBODY).isEqualTo(state.hasEnded());
              assertThat(state.hasEnded() && !state.isDecided()).isFalse();
              assertThat(state.isCutShort() && !state.endedInVain()).isFalse();
              assertThat(state.endedInVain() && !state.hasEnded()).isFalse();
              assertThat(state.awaitsResult() && state.hasEnded()).isFalse();
            });
  }

  @Test
  void thePageIsUpToDate() throws IOException {
    GeneratedDocument.assertUpToDate(
        Path.of("docs/measure-life.md"),
        """
        # The life of a measure

        Made from `MeasureLife`, `MeasureVerb` and `MeasureState`; do not edit. A verb that has no row \
        for a state is refused in it and changes nothing.

        ```mermaid
        stateDiagram-v2
          [*] --> received
        %s```

        The diagram leaves out withdrawal and non-acceptance, which end every open measure, and the \
        verbs that leave a measure where it is.

        ## States

        | state | waits for | decided | ended | how it ends the measure |
        |---|---|---|---|---|
        %s
        ## Verbs

        | from | verb | to | only | entry | provision |
        |---|---|---|---|---|---|
        %s"""
            .formatted(arrows(), states(), rows()));
  }

  private static String arrows() {
    return MeasureLife.all().stream()
        .filter(row -> row.from() != row.to() && !row.to().isCutShort())
        .map(
            row ->
                "  %s --> %s : %s\n".formatted(node(row.from()), node(row.to()), row.verb().id()))
        .collect(Collectors.joining());
  }

  private static String states() {
    return Arrays.stream(MeasureState.values())
        .map(
            state ->
                "| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                        state.id(),
                        turn(state),
                        state.isDecided() ? "yes" : "no",
                        state.hasEnded() ? "yes" : "no",
                        ending(state)))
        .collect(Collectors.joining());
  }

  private static String turn(MeasureState state) {
    return state.turnsOnAsking()
        ? "%s once it was asked, %s before".formatted(state.turn(true).id(), state.turn(false).id())
        : state.turn(true).id();
  }

  private static String ending(MeasureState state) {
    if (!state.hasEnded()) {
      return "";
    }
    return state.isCutShort() ? "cut short" : state.endedInVain() ? "denied" : "answered";
  }

  private static String rows() {
    return MeasureLife.all().stream()
        .map(
            row ->
                "| %s | `%s` | `%s` | %s | `%s` | %s |\n"
                    .formatted(
                        isFromEverywhere(row) ? "every open state" : "`" + row.from().id() + "`",
                        row.verb().id(),
                        row.to().id(),
                        row.only() == Only.EVERY_MEASURE ? "" : words(row.only()),
                        Fact.kindOf(row.fact()),
                        row.verb().provision().map(Provision::toString).orElse("")))
        .distinct()
        .collect(Collectors.joining());
  }

  private static boolean isFromEverywhere(Row row) {
    return MeasureLife.possible(row.verb())
        .containsAll(Arrays.stream(MeasureState.values()).filter(s -> !s.hasEnded()).toList());
  }

  private static String words(Only only) {
    return only.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Mermaid takes no hyphens in the names of states. */
  private static String node(MeasureState state) {
    return state.id().replace('-', '_');
  }
}
