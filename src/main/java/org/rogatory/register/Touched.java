package org.rogatory.register;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A file of which something is found otherwise where the register says something else of its State.
 *
 * @param id the same for the same changes of the same file: by it a person says that he or she
 *     looked at them
 * @param file its reference; empty where the person may not know of it
 * @param changes what is found otherwise; none where the person may not know of it
 */
public record Touched(String id, String file, List<Finding> changes) {

  /**
   * What is found otherwise than before. The three texts are keys of messages.
   *
   * @param measure the number of the measure; 0 for the file as a whole
   */
  public record Finding(int measure, String about, String before, String after) {}

  public Touched {
    changes = List.copyOf(changes);
  }

  /**
   * The file with its changes, in words.
   *
   * @param texts the text of a message with its arguments
   */
  public String words(BiFunction<String, Object[], String> texts) {
    if (file.isEmpty()) {
      return texts.apply("register.touched.hidden", new Object[0]);
    }
    String all =
        changes.stream().map(change -> words(change, texts)).collect(Collectors.joining(" "));
    return texts.apply("register.touched", new Object[] {file, all});
  }

  private static String words(Finding change, BiFunction<String, Object[], String> texts) {
    Object[] none = {};
    String changed =
        texts.apply(
            "finding.changed",
            new Object[] {
              texts.apply(change.about(), none),
              texts.apply(change.before(), none),
              texts.apply(change.after(), none)
            });
    return change.measure() == 0
        ? changed
        : texts.apply("finding.of-measure", new Object[] {change.measure(), changed});
  }
}
