package org.rogatory.explore.watch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rogatory.convention.Clause;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;
import org.rogatory.letters.Letter;
import org.rogatory.letters.wording.LetterParts;

/** No letter that was sent contradicts what the journal says at that moment. */
@Clause("40(25)")
final class LettersSaid extends Watch {

  private static final Pattern YIELDING = Pattern.compile("Article40\\((?:[89]|[12]\\d|3[01])\\)");

  private static final Pattern BREAKS = Pattern.compile("[\\s\\\\]+");
  private static final int A_SENTENCE = 10;

  private final Told told = new Told();
  private final Map<Integer, Integer> issued = new HashMap<>();

  /** When the letter went out that is looked at. */
  private Instant sentAt;

  private LetterParts parts;
  private String words;

  /** How a letter says what was written otherwise, or what is new since. */
  private static final List<String> CHANGES =
      List.of(
          "It reads now:",
          "This has been added to what we transmitted:",
          "now asks that the request and its substance be kept confidential",
          "The request presses now.");

  /** Whether something was corrected that had been registered. */
  private boolean corrected;

  /** Whether the State wrote something: an authority is told what was added, 40(12)(b). */
  private boolean added;

  /** The letters that were issued while something was held. */
  private final Set<Integer> besideAHold = new HashSet<>();

  /** The letters that had gone out before the file said what it says when that is recorded. */
  private final Set<Integer> earlier = new HashSet<>();

  @Override
  void read(Entry entry, World world) {
    if (entry.is("letter-issued")) {
      int number = entry.fact().get("number").asInt();
      issued.put(number, entry.number());
      if (holdsSomething()) {
        besideAHold.add(number);
      }
      letter(world, number)
          .filter(each -> each.kind().id().startsWith("information-request"))
          .ifPresent(this::preserved);
    }
    if (entry.is("letter-found-sent")) {
      earlier.add(entry.fact().get("number").asInt());
    }
    if (entry.is("letter-sent") && !earlier.contains(entry.fact().get("number").asInt())) {
      letter(world, entry.fact().get("number").asInt()).ifPresent(sent -> compare(entry, sent));
    }
    corrected |= entry.kind().endsWith("corrected") || entry.is("authorities-concerned");
    added |= entry.is("information-received") || entry.is("content-copied");
    told.read(entry);
  }

  private static Optional<Letter> letter(World world, int number) {
    return world.letters().stream().filter(each -> each.number() == number).findFirst();
  }

  private void compare(Entry entry, Letter letter) {
    sentAt = entry.at();
    treaty(letter);
    correction(letter);
    if (entry.measure() > 0) {
      about(letter, told.measure(entry.measure()));
    }
  }

  /** A letter of correction says what was written and how it reads now. */
  private void correction(Letter letter) {
    if (letter.kind().id().endsWith("correction")) {
      boolean supplied = added && letter.kind().id().equals("authority-correction");
      unless(
          corrected || supplied, "a letter corrects what was never corrected", letter.reference());
      unless(
          !isEnglish(letter) || CHANGES.stream().anyMatch(words -> says(letter, words)),
          "a letter of correction does not say how it reads now, nor what is new",
          letter.reference());
    }
  }

  private void about(Letter letter, MeasureTold measure) {
    switch (letter.kind().id()) {
      case "refusal" -> {
        refusal(letter, measure);
        cited(letter, measure, measure.proposed);
      }
      case "consultation-refusal" -> {
        cited(letter, measure, measure.last().opened);
        offices(letter, measure);
      }
      case "consultation-postponement" -> offices(letter, measure);
      case "postponement" -> postponement(letter, measure);
      case "results" -> results(letter, measure);
      case "transmittal" ->
          unless(
              told.offences.isEmpty()
                  || !isEnglish(letter)
                  || says(letter, "concerns these offences"),
              "a transmittal does not name the offences, 40(12)(b)",
              letter.reference());
      case "preservation-confirmation" -> confirmation(letter);
      default -> {}
    }
  }

  private boolean isEnglish(Letter letter) {
    return says(letter, "Sir or Madam");
  }

  /** Each ground with all that allows it; what 42(6), 43(2) and 50(3) borrow, with them. */
  private void cited(Letter letter, MeasureTold measure, Entry grounds) {
    if (grounds == null || !isEnglish(letter) || !told.isUnderTheConvention()) {
      return;
    }
    for (JsonNode ground : grounds.fact().path("grounds")) {
      for (JsonNode provision : ground.path("provisions")) {
        cites(letter, provision.asText());
      }
      borrowed(measure.family(), ground.path("ground").asText())
          .ifPresent(provision -> cites(letter, provision));
    }
  }

  private void cites(Letter letter, String provision) {
    unless(
        says(letter, provision),
        "a letter does not cite what its decision rests on, 40(25)",
        letter.reference() + ": " + provision);
  }

  private static Optional<String> borrowed(String family, String ground) {
    boolean of40 = Matrix.OF_ARTICLE_40.contains(ground);
    return switch (family) {
      case "42" -> Optional.of(ground.equals("no-dual-criminality") ? "42(5)" : "42(6)");
      case "43" -> of40 ? Optional.of("43(2)") : Optional.empty();
      case "50" -> of40 ? Optional.of("50(3)") : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** What was noted for the office stays there. */
  private void offices(Letter letter, MeasureTold measure) {
    Map<String, String> facts = new HashMap<>();
    measure
        .assessed
        .fact()
        .path("facts")
        .fields()
        .forEachRemaining(fact -> facts.put(fact.getKey(), fact.getValue().asText()));
    facts.keySet().stream()
        .filter(LettersSaid::isForTheOffice)
        .filter(key -> isSaidThereOnly(key, facts))
        .forEach(
            key ->
                unless(
                    !says(letter, facts.get(key)),
                    "a letter tells what was noted for the office, 40(25)",
                    letter.reference() + ": " + key));
  }

  private static boolean isForTheOffice(String key) {
    return key.matches(".*\\.(legal-sign-off|conduct-compared)");
  }

  /** A few letters stand in any text, and what is said of another fact too may be told. */
  private static boolean isSaidThereOnly(String note, Map<String, String> facts) {
    String words = facts.get(note);
    return words.length() >= A_SENTENCE
        && facts.keySet().stream()
            .filter(key -> !isForTheOffice(key))
            .noneMatch(key -> facts.get(key).contains(words));
  }

  private void postponement(Letter letter, MeasureTold measure) {
    if (measure.proposed != null) {
      unless(
          says(letter, measure.proposed.text("interferingProceeding")),
          "a postponement does not say for which proceeding, 40(27)",
          letter.reference());
      unless(
          says(letter, measure.proposed.text("reasons")),
          "a postponement does not say its reasons, 40(25)",
          letter.reference());
    }
    unless(
        !besideAHold.contains(letter.number()) || !isEnglish(letter) || says(letter, "stays held"),
        "a postponement does not say what stays held, 42(8)",
        letter.reference());
  }

  private boolean holdsSomething() {
    return told.measures().stream().anyMatch(each -> each.inEffect != null) || told.held;
  }

  /** No comfort where nothing is preserved, 42(4). */
  private void preserved(Letter letter) {
    boolean wanted =
        told.measures().stream()
            .anyMatch(each -> each.isPreservation() && !each.ended && each.looked);
    if (isEnglish(letter) && !holdsSomething()) {
      unless(
          !wanted || says(letter, "No data are preserved yet"),
          "a letter does not say that nothing is preserved, 42(4)",
          letter.reference());
      unless(!says(letter, "stays held"), "a letter says that data are held", letter.reference());
    }
  }

  private void confirmation(Letter letter) {
    boolean asked =
        told.measures().stream()
            .anyMatch(
                each -> each.asksForData() && each.looked && each.result == null && !each.ended);
    unless(
        !asked
            || letter.isEdited()
            || !isEnglish(letter)
            || says(letter, "Your request for these data is here"),
        "a confirmation overlooks the request for the data, 42(8)",
        letter.reference());
  }

  /**
   * Under another treaty alone no letter cites what that treaty replaces, 40(7), that was issued
   * since somebody found on what the request rests.
   */
  private void treaty(Letter letter) {
    boolean before = issued.getOrDefault(letter.number(), 0) < told.based;
    unless(
        told.isUnderTheConvention() || before || !YIELDING.matcher(words(letter)).find(),
        "a letter cites paragraphs that another treaty replaces, 40(7)",
        letter.reference());
  }

  /** Each letter of consultation, with what it offered and what was answered to it last. */
  private void consultations(Letter letter, MeasureTold measure) {
    measure.consultations.stream()
        .filter(MeasureTold.Consulted::isHeld)
        .forEach(
            each -> {
              tells(letter, each.sent.text("letter"));
              each.conditions.forEach(condition -> tells(letter, condition));
              if (hadCome(each.replied)) {
                tells(letter, each.replied.text("reply"));
              }
            });
  }

  private void tells(Letter letter, String words) {
    unless(
        says(letter, words),
        "a decision does not tell the whole consultation, 40(28)",
        letter.reference() + ": " + words);
  }

  private void refusal(Letter letter, MeasureTold measure) {
    consultations(letter, measure);
    if (measure.proposed != null) {
      String reasons = measure.proposed.text("reasons");
      unless(
          says(letter, reasons), "a refusal does not say its reasons, 40(25)", letter.reference());
    }
    boolean answered =
        measure.consultations.stream()
            .filter(each -> each.sent != null)
            .reduce((earlier, later) -> later)
            .filter(each -> hadCome(each.replied) || hadCome(each.besides))
            .isPresent();
    boolean denies =
        says(letter, "has passed without an answer")
            || says(letter, "period stated in that letter has passed");
    unless(
        !(answered && denies),
        "a refusal says that no answer came, and one did, 40(28)",
        letter.reference());
  }

  /** What comes after a letter went out is not in it. */
  private boolean hadCome(Entry arrived) {
    return arrived != null && !arrived.at().isAfter(sentAt);
  }

  /** Whether its text has these words in this order, however its lines are broken. */
  private boolean says(Letter letter, String words) {
    return words(letter).contains(plain(words));
  }

  /** All its words; they are asked for several times in a row. */
  private String words(Letter letter) {
    if (!letter.parts().equals(parts)) {
      parts = letter.parts();
      words = plain(parts.words());
    }
    return words;
  }

  private static String plain(String text) {
    return BREAKS.matcher(text).replaceAll("");
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
