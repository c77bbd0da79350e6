package org.rogatory.convention;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rogatory.convention.scope.MaximumPenalty;
import org.rogatory.convention.scope.OffenceClaim;

/** The plain words of the tables, read into the types of the module. */
final class Words {

  private static final Pattern OFFENCE =
      Pattern.compile(
          "(?:article (?<article>\\d+)(?: from (?<from>[\\d ]+?(?: and other)?|other))?(?: (?<mode>[a-z]+))?|(?<other>other|other UN convention)): (?<penalty>.+)");

  private Words() {}

  static List<OffenceClaim> offences(String text) {
    return text.equals("none")
        ? List.of()
        : Pattern.compile(" \\+ ").splitAsStream(text).map(Words::offence).toList();
  }

  private static OffenceClaim offence(String text) {
    Matcher matcher = OFFENCE.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("No offence: " + text);
    }
    MaximumPenalty penalty = penalty(matcher.group("penalty"));
    String other = matcher.group("other");
    if (other != null) {
      return other.equals("other")
          ? OffenceClaim.other(penalty)
          : OffenceClaim.underOtherUnConvention(penalty);
    }
    OffenceClaim.Mode mode =
        matcher.group("mode") == null
            ? OffenceClaim.Mode.PRINCIPAL
            : OffenceClaim.Mode.of(matcher.group("mode"));
    String from = matcher.group("from");
    return from == null
        ? OffenceClaim.underConvention(Integer.parseInt(matcher.group("article")), mode, penalty)
        : OffenceClaim.laundering(predicate(from.strip()), mode, penalty);
  }

  private static OffenceClaim.Predicate predicate(String from) {
    Set<Integer> articles = new TreeSet<>();
    for (String word : from.split(" ")) {
      if (Character.isDigit(word.charAt(0))) {
        articles.add(Integer.valueOf(word));
      }
    }
    return new OffenceClaim.Predicate(articles, from.endsWith("other"));
  }

  private static MaximumPenalty penalty(String text) {
    return switch (text) {
      case "life" -> MaximumPenalty.life();
      case "heavier" -> MaximumPenalty.otherHeavier();
      case "not stated" -> MaximumPenalty.notStated();
      default -> {
        String[] words = text.split(" ");
        int number = Integer.parseInt(words[0]);
        yield words[1].equals("years")
            ? MaximumPenalty.years(number)
            : MaximumPenalty.months(number);
      }
    };
  }

  static List<String> texts(Collection<Provision> provisions) {
    return provisions.stream().map(Provision::toString).toList();
  }

  static <W extends Worded> TreeSet<String> ids(Collection<W> worded) {
    return new TreeSet<>(worded.stream().map(Worded::id).toList());
  }
}
