package org.rogatory.explore.real;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Clause;
import org.rogatory.explore.Act;
import org.rogatory.explore.History;
import org.rogatory.explore.Story;
import org.rogatory.explore.World;
import org.rogatory.explore.memory.ProgramInMemory;
import org.rogatory.explore.watch.Complaint;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Histories that were made up in memory, told to the real program: by page and by API in turn. What
 * has no door of that kind, a verb that is called out of turn, is left out.
 */
@RogatoryTest
@Tag("database")
@Clause({"40(16)", "40(25)", "40(26)", "40(28)"})
class ExploreEngineTest {

  private static final int MANY = Integer.getInteger("explore.engine", 12);
  private static final long FIRST = Long.getLong("explore.first", 1);

  private static ProgramInMemory memory;

  @Autowired RealProgram real;
  @Autowired Rebuilding rebuilding;

  @BeforeAll
  static void start() {
    memory = ProgramInMemory.start();
  }

  @AfterAll
  static void close() {
    memory.close();
  }

  @Test
  void theRealProgramDoesTheSame() {
    Doors pages = new PageDoors(real.mvc(), real.office().zone());
    Doors api = new ApiDoors(real.mvc());
    List<String> wrong = new ArrayList<>();
    for (long seed = FIRST; seed < FIRST + MANY; seed++) {
      tell(seed, seed % 2 == 0 ? pages : api).ifPresent(wrong::add);
    }
    assertThat(String.join("\n\n", wrong)).isEmpty();
  }

  private Optional<String> tell(long seed, Doors doors) {
    List<Act> acts = acts(seed);
    RealFile file = new RealFile(real, doors);
    Twins twins = new Twins(new World(memory), file);
    return differs(acts, file, twins)
        .map(words -> new Complaint("the real program does otherwise", words))
        .map(wrong -> new History(seed, twins.acts(), twins.done(), wrong, List.of()))
        .map(Story::of);
  }

  private Optional<String> differs(List<Act> acts, RealFile file, Twins twins) {
    try {
      for (Act act : acts) {
        Optional<String> differs = twins.take(act);
        if (differs.isPresent()) {
          return differs;
        }
      }
      rebuilding.compare(file.reference());
      return Optional.empty();
    } catch (Exception | AssertionError broke) {
      return Optional.of(String.valueOf(broke));
    }
  }

  /**
   * The acts that have a door, with people and references that the real office has. A restricted
   * file is not there for most of them, which memory does not know.
   */
  private static List<Act> acts(long seed) {
    return History.of(seed, memory).acts().stream()
        .filter(act -> !Set.of(Act.Door.VERB, Act.Door.READING, Act.Door.SENT).contains(act.door()))
        .map(act -> inReality(act, seed))
        .toList();
  }

  private static Act inReality(Act act, long seed) {
    ObjectNode said = act.said().deepCopy();
    if (act.door() == Act.Door.REGISTER) {
      said.put("sendersReference", "EXPLORED-" + seed).put("restricted", false);
    }
    String who = act.who().equals("supervisor2") ? "supervisor" : act.who();
    return new Act(act.door(), act.name(), act.matter(), who, said, act.later());
  }
}
