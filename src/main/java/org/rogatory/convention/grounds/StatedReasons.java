package org.rogatory.convention.grounds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Violation;

/** What can be seen of the reasons for a refusal, 40(25), without understanding them. */
@Clause({"40(23)", "40(24)", "40(25)"})
public final class StatedReasons {

  /** Citations, numbers and punctuation give no reason. */
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "\\b(?i:article|articles|art|paragraph|para|convention)\\b|\\([a-z]\\)|第[一二三四五六七八九十]+[条款项]|[^\\p{L}]+");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final int WORDS = 5;
  private static final int HAN_CHARACTERS = 10;

  private StatedReasons() {}

  /** Whether the text says too little to be a reason: too few different words beside citations. */
  public static boolean areBoilerplate(String text) {
    String words = NO_WORDS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    Set<String> han = new HashSet<>();
    HAN.matcher(words).results().forEach(match -> han.add(match.group()));
    Set<String> others = new HashSet<>();
    for (String word : HAN.matcher(words).replaceAll(" ").split(" +", -1)) {
      if (word.length() > 1) {
        others.add(word);
      }
    }
    return han.size() < HAN_CHARACTERS && others.size() < WORDS;
  }

  /** Warnings where the text speaks of what is never a ground, 40(23) and 40(24). */
  public static List<Violation> warnings(String text) {
    List<Violation> warnings = new ArrayList<>();
    if (TellingWords.FISCAL.areIn(text)) {
      warnings.add(Violation.of("40(23)", "refusal.warning.fiscal"));
    }
    if (TellingWords.BANK.areIn(text)) {
      warnings.add(Violation.of("40(24)", "refusal.warning.bank"));
    }
    return warnings;
  }

  /**
   * Whoever thinks the value of the property minimal reads the value that the request states.
   *
   * @param stated as the request states it; may be empty
   */
  @Clause("50(7)")
  public static Optional<Violation> statedValue(List<Ground> grounds, String stated) {
    return grounds.contains(Ground.PROPERTY_OF_LITTLE_VALUE) && !stated.isBlank()
        ? Optional.of(Violation.of("50(7)", "refusal.warning.stated-value", stated))
        : Optional.empty();
  }

  /**
   * A warning where the text of a result or a letter that carries no decision may decline
   * something: no assistance is declined so, but on a ground, with reasons, 40(25).
   */
  public static List<Violation> declining(String text, LegalBasis basis) {
    return TellingWords.DECLINING.areIn(text)
        ? List.of(Violation.of(owedBy(basis), "refusal.warning.declining"))
        : List.of();
  }

  /**
   * A warning where the text of what was executed may say that something was not done, or that
   * nothing came of it: what was not carried out has an outcome of its own, which asks why, 40(25).
   */
  public static List<Violation> undone(String text, LegalBasis basis) {
    return TellingWords.UNDONE.areIn(text)
        ? List.of(Violation.of(owedBy(basis), "result.warning.undone"))
        : List.of();
  }

  /**
   * Warnings where the words of a practical reason may say that somebody does not want to, or has
   * other things to do: what is possible is executed, as soon as it is, 40(26), or declined on a
   * ground with reasons, 40(25).
   */
  @Clause({"40(25)", "40(26), 1st sentence"})
  public static List<Violation> unwilling(String text, LegalBasis basis) {
    if (!TellingWords.UNWILLING.areIn(text)) {
      return List.of();
    }
    Violation declined = Violation.of(owedBy(basis), "result.warning.unwilling");
    return basis.appliesParagraphs8To31()
        ? List.of(declined, Violation.of("40(26)", "result.warning.as-soon-as-possible"))
        : List.of(declined);
  }

  /**
   * Under another treaty alone nothing cites paragraphs 8 to 31; reasons and four eyes are then the
   * office's policy.
   */
  static String owedBy(LegalBasis basis) {
    return basis.appliesParagraphs8To31() ? "40(25)" : "40(7)";
  }
}
