package org.rogatory.convention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tables of rules that cannot be used. The message has a line for each fault: the file, its line,
 * and what is wrong there.
 */
public final class FaultyTable extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  FaultyTable(List<String> faults) {
    super(String.join("\n", faults));
  }

  /**
   * Reads tables, all of them, whatever is wrong with one.
   *
   * @throws FaultyTable with the faults of all
   */
  public static void stopAt(Runnable... readings) {
    List<String> faults = new ArrayList<>();
    Arrays.stream(readings)
        .forEach(
            reading -> {
              try {
                reading.run();
              } catch (FaultyTable faulty) {
                faults.add(faulty.getMessage());
              }
            });
    if (!faults.isEmpty()) {
      throw new FaultyTable(faults);
    }
  }
}
