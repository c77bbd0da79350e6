package org.rogatory.explore.watch;

import java.util.Locale;
import org.rogatory.convention.Clause;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;
import org.rogatory.letters.Letter;

/** A State that is told of a delay is told when it is answered, or why nobody can say. */
@Clause("40(26), 1st sentence")
final class Estimated extends Watch {

  @Override
  void read(Entry entry, World world) {
    if (entry.is("letter-issued")) {
      world.letters().stream()
          .filter(letter -> letter.number() == entry.fact().get("number").asInt())
          .filter(letter -> letter.kind().id().equals("delay-notice"))
          .forEach(this::examine);
    }
  }

  private void examine(Letter letter) {
    boolean chinese = letter.envelope().language().getLanguage().equals(Locale.CHINESE.toString());
    String text = letter.text();
    int late =
        chinese
            ? count(text, "，贵机关建议的期限为") + count(text, "，本中央机关曾告知")
            : count(text, "for which you suggested") + count(text, "for which we told you");
    int said =
        chinese
            ? count(text, "预计不迟于") + count(text, "目前尚无法预计")
            : count(text, "We expect to be able to answer") + count(text, "We cannot yet say when");
    unless(late > 0 && late == said, "a delay is told without an estimate, 40(26)", text);
  }

  private static int count(String text, String words) {
    return text.split(words, -1).length - 1;
  }
}
