package org.rogatory.explore.watch;

import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;
import org.rogatory.letters.Letter;

/** No letter that was sent contradicts what the journal says at that moment. */
@Clause("40(25)")
final class LettersSaid extends Watch {

  private final Told told = new Told();

  @Override
  void read(Entry entry, World world) {
    if (entry.is("letter-sent")) {
      letter(world, entry.fact().get("number").asInt()).ifPresent(sent -> compare(entry, sent));
    }
    told.read(entry);
  }

  private static Optional<Letter> letter(World world, int number) {
    return world.letters().stream().filter(each -> each.number() == number).findFirst();
  }

  private void compare(Entry entry, Letter letter) {
    MeasureTold measure = entry.measure() > 0 ? told.measure(entry.measure()) : null;
    if (measure == null || letter.isEdited()) {
      return;
    }
    switch (letter.kind().id()) {
      case "refusal" -> refusal(letter, measure);
      case "results" -> results(letter, measure);
      default -> {}
    }
  }

  private void refusal(Letter letter, MeasureTold measure) {
    if (measure.proposed != null) {
      String reasons = measure.proposed.text("reasons");
      unless(
          says(letter, reasons), "a refusal does not say its reasons, 40(25)", letter.reference());
    }
    boolean answered =
        !measure.consultations.isEmpty()
            && measure.consultations.stream().anyMatch(each -> each.replied != null);
    boolean denies =
        says(letter, "has passed without an answer")
            || says(letter, "period stated in that letter has passed");
    unless(
        !(answered && denies),
        "a refusal says that no answer came, and one did, 40(28)",
        letter.reference());
  }

  /** Whether its text has these words in this order, however its lines are broken. */
  private static boolean says(Letter letter, String words) {
    return plain(letter.parts().words()).contains(plain(words));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\\\]", "");
  }

  private void results(Letter letter, MeasureTold measure) {
    if (measure.result != null && measure.result.text("result") != null) {
      unless(
          says(letter, measure.result.text("result")),
          "the results do not say what was reported",
          letter.reference());
    }
  }
}
