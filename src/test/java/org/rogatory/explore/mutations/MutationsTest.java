package org.rogatory.explore.mutations;

import static org.assertj.core.api.Assertions.assertThat;

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
