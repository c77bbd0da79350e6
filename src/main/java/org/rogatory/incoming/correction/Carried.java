package org.rogatory.incoming.correction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rogatory.incoming.asked.ConcernedSubject;
import org.rogatory.incoming.asked.PursuedOffence;
import org.rogatory.incoming.execution.DraftTransmittal;
import org.rogatory.letters.Letter;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/**
 * Whether a letter says something that was registered. A transmittal says all of the request that
 * its authority needs, 40(12)(b), and so also that there is none of it; of other letters the text
 * is searched.
 */
@Component
class Carried {

  private static final int SHORTEST = 4;

  private static final Set<String> TRANSMITTED =
      Set.of(
          "assistance",
          "description",
          "procedure",
          "answer-by",
          "answer-by-reason",
          "urgent",
          "urgency-reason",
          "emergency",
          "emergency-facts",
          "at-risk",
          "confidential",
          "confidentiality-scope",
          Registered.OFFENCES,
          Registered.SUBJECTS);

  /** What a text can say by chance, or never says. */
  private static final Set<String> NOT_SEARCHED =
      Set.of(
          "channel",
          "language",
          "urgent",
          "emergency",
          "confidential",
          "electronic-evidence",
          "received-at",
          "call-back");

  private final RegisteredSaid words;

  Carried(RegisteredSaid words) {
    this.words = words;
  }

  /** Whether the letter says what stood there before it was corrected. */
  boolean in(Letter letter, Registered one) {
    if (letter.is(DraftTransmittal.KIND)) {
      boolean own = one.measure() == 0 || letter.matter().number() == one.measure();
      boolean always =
          TRANSMITTED.contains(one.field()) || one.field().startsWith(Registered.CONTENT);
      return own && (always || isSaid(letter, one));
    }
    return isSaid(letter, one);
  }

  private boolean isSaid(Letter letter, Registered one) {
    if (NOT_SEARCHED.contains(one.field())) {
      return false;
    }
    if (one.field().equals("senders-reference")) {
      return letter
          .envelope()
          .theirReference()
          .filter(known -> known.equals(one.old()))
          .isPresent();
    }
    Locale language = letter.envelope().language();
    String text = letters(letter.text(), language);
    return told(one).stream()
        .map(said -> letters(said.in(language), language))
        .anyMatch(said -> said.length() >= SHORTEST && text.contains(said));
  }

  /** Of an offence its description, of a person or account its name. */
  private List<Words> told(Registered one) {
    if (one.old() instanceof List<?> all) {
      return all.stream()
          .map(Carried::name)
          .filter(name -> !name.isEmpty())
          .map(Words::of)
          .toList();
    }
    return words.several(one, one.old());
  }

  private static String name(Object part) {
    if (part instanceof PursuedOffence offence) {
      return offence.description() == null ? "" : offence.description();
    }
    return part instanceof ConcernedSubject subject ? subject.name() : "";
  }

  /** Without marks, breaks and spaces, which the setting of a letter changes. */
  private static String letters(String text, Locale language) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(language);
  }
}
