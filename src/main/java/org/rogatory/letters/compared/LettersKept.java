package org.rogatory.letters.compared;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterFact;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Hashes;

/** The letters of a file as the tables have them, in the words of {@link LettersTold}. */
public final class LettersKept {

  private final SortedMap<String, String> says = new TreeMap<>();

  private LettersKept() {}

  /** What their rows hold, and the hash of the PDF that is kept of each. */
  public static SortedMap<String, String> of(
      List<Letter> letters, Function<Letter, Optional<String>> paper) {
    LettersKept kept = new LettersKept();
    letters.forEach(letter -> kept.letter(letter, paper));
    return kept.says;
  }

  private void letter(Letter letter, Function<Letter, Optional<String>> paper) {
    String l = "letter." + letter.number() + ".";
    put(l + "matter", letter.matter().toString());
    put(l + "draftedBy", letter.draftedBy());
    put(l + "changedBy", letter.changedBy());
    put(l + "authors", String.join("\n", new TreeSet<>(letter.authors())));
    put(l + "letter", letter.kind().id());
    put(l + "state", letter.state().name());
    put(l + "revision", letter.revision());
    put(l + "remarks", letter.remarks().orElse(null));
    put(l + "approvedBy", letter.approvedBy().orElse(null));
    put(l + "reason", letter.dropReason().orElse(null));
    LetterFact.Held held = Letters.held(letter);
    put(l + "made", held.made());
    put(l + "law", held.law());
    if (letter.issuedOn().isEmpty()) {
      put(l + "text", held.text());
    } else {
      put(l + "head", held.head());
    }
    letter.issuedOn().ifPresent(day -> issued(l, letter, paper));
    letter
        .dispatch()
        .ifPresent(
            sent -> {
              put(l + "channel", sent.channel().id());
              put(l + "proof", sent.proof());
              put(l + "sentAt", sent.moment());
            });
  }

  private void issued(String l, Letter letter, Function<Letter, Optional<String>> paper) {
    put(l + "language", letter.envelope().language().getLanguage());
    put(l + "wishedLanguage", letter.envelope().wishedLanguage().orElse(null));
    put(l + "addressee", letter.envelope().addressee());
    put(l + "country", letter.envelope().state().orElse(null));
    put(l + "dated", letter.issuedOn().orElse(null));
    put(l + "signedBy", letter.signedBy().orElse(null));
    put(l + "pdfSha256", letter.sha256().orElse(null));
    put(l + "pdf", paper.apply(letter).orElse(null));
    put(l + "textSha256", Hashes.sha256(letter.text()));
  }

  private void put(String name, @Nullable Object value) {
    Optional.ofNullable(value).ifPresent(there -> says.put(name, there.toString()));
  }
}
