package org.rogatory.explore.mutations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.convention.Provision;

/** Each mutation takes something out that stands there, and leaves a program. */
class MutationsTest {

  private final MutationList list = MutationList.read();

  @Test
  void eachStandsOnceInItsSource() {
    assertThat(list.all())
        .allSatisfy(each -> assertThat(each.times()).as(each.name()).isEqualTo(1));
  }

  @Test
  void eachHasANameOfItsOwnAndSaysWhatIsTakenOut() {
    assertThat(list.all()).extracting(Mutation::name).doesNotHaveDuplicates();
    assertThat(list.all()).extracting(Mutation::out).doesNotHaveDuplicates();
    assertThat(list.all())
        .allSatisfy(
            each -> {
              assertThat(each.out()).as(each.name()).endsWith(".");
              assertThat(each.law()).as(each.name()).isNotEmpty().allSatisfy(Provision::of);
            });
  }

  @Test
  void everySubjectHasAtLeastOne() {
    assertThat(list.subjects()).hasSize(21);
    assertThat(list.subjects().values()).allSatisfy(some -> assertThat(some).isNotEmpty());
  }

  @Test
  void thePageSaysOfEachWhetherItWasNoticed() throws IOException {
    String page = Files.readString(MutationPage.PLACE);

    assertThat(page).isEqualToNormalizingNewlines(MutationPage.of(page).text(list));
    assertThat(list.all()).allSatisfy(each -> assertThat(page).contains("| " + each.out() + " |"));
  }

  @Test
  void aRunOfSomeLeavesWhatThePageSaysOfTheOthers() {
    Mutation first = list.all().get(0);
    Mutation second = list.all().get(1);
    MutationPage page = MutationPage.of("");
    page.noticed(first, 7, "denied without approval");

    MutationPage later = MutationPage.of(page.text(list));
    later.missed(second, 400);

    assertThat(later.text(list))
        .contains("| " + first.out() + " | 7 | denied without approval |")
        .contains("| " + second.out() + " | not in 400 |  |")
        .contains("\n1 of " + list.all().size() + " were noticed.");
  }

  @Test
  void whatIsLeftIsAProgram(@TempDir Path folder) {
    for (Map<Path, String> sources : rounds()) {
      assertThat(Compiling.faults(sources, folder)).isEmpty();
    }
  }

  /** All sources without a rule, compiled together as far as they are of different files. */
  private List<Map<Path, String>> rounds() {
    List<Map<Path, String>> rounds = new ArrayList<>();
    for (Mutation each : list.all().stream().filter(Mutation::isJava).toList()) {
      Optional<Map<Path, String>> free =
          rounds.stream().filter(round -> !round.containsKey(each.in())).findFirst();
      Map<Path, String> round = free.orElseGet(TreeMap::new);
      if (free.isEmpty()) {
        rounds.add(round);
      }
      round.put(each.in(), each.mutated());
    }
    return rounds;
  }
}
