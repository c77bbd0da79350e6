package org.rogatory.web;

import java.util.Arrays;
import java.util.List;
import org.rogatory.convention.Worded;
import org.springframework.stereotype.Component;

/**
 * Choices of a form whose values have texts: {@code choices.of('yes', 'no').in('stated')} in pages.
 */
@Component
public class Options {

  private final Texts texts;

  Options(Texts texts) {
    this.texts = texts;
  }

  /** Begins with the values, in the order in which they are shown. */
  public Values of(String... values) {
    return new Values(List.of(values), texts);
  }

  /**
   * Values that wait for their texts.
   *
   * @param values what is sent
   * @param texts where the texts are
   */
  public record Values(List<String> values, Texts texts) {

    /** The options; {@code <group>.<value>} is the text, {@code <group>.<value>.hint} its hint. */
    public List<Option> in(String group) {
      return values.stream().map(value -> option(group + "." + value, value)).toList();
    }

    private Option option(String key, String value) {
      String hint = texts.orElse(key + ".hint", "");
      Option option = Option.of(value, texts.of(key));
      return hint.isEmpty() ? option : option.withHint(hint);
    }
  }

  /** The options of all constants of a group. */
  public List<Option> all(String group, Worded... constants) {
    return Arrays.stream(constants)
        .map(constant -> Option.of(constant.id(), texts.of(group + "." + constant.id())))
        .toList();
  }
}
