package org.rogatory.incoming.correction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Particulars;
import org.springframework.stereotype.Component;

/**
 * The letter that corrects what a transmittal said, to the authority that executes, 40(12)(b). Each
 * authority has its own.
 */
@Component
@Clause("40(12)(b)")
public class DraftAuthorityCorrection implements RequestLetter {

  public static final LetterKind KIND =
      LetterKind.of("authority-correction").on("40(12)(b)").toOurAuthority();

  private final Requests requests;
  private final Letters letters;
  private final Letterwriter writer;
  private final ToldOtherwise told;

  DraftAuthorityCorrection(
      Requests requests, Letters letters, Letterwriter writer, ToldOtherwise told) {
    this.requests = requests;
    this.letters = letters;
    this.writer = writer;
    this.told = told;
  }

  /** What reads otherwise now. */
  public record AuthorityCorrection(@Fixed List<Corrected> corrected) implements Particulars {}

  @Override
  public Requests requests() {
    return requests;
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, AuthorityCorrection.class);
  }

  /** A person asked for it, and may think otherwise. */
  @Override
  public boolean isOwed() {
    return false;
  }

  /**
   * To the authority of the letter that this is; to the next one that has none, where it is new.
   */
  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    List<Letter> all =
        letters.of(file.reference()).stream().filter(letter -> letter.is(KIND)).toList();
    Optional<Letter> own =
        all.stream().filter(letter -> letter.matter().equals(matter)).findFirst();
    return told.toAuthorities(file, KIND).entrySet().stream()
        .filter(
            each ->
                own.map(letter -> writer.isTo(each.getKey(), letter))
                    .orElse(!isBeingTold(each.getKey(), all)))
        .findFirst()
        .map(
            each ->
                writer.toAuthority(each.getKey(), KIND, new AuthorityCorrection(each.getValue())));
  }

  private boolean isBeingTold(String authority, List<Letter> all) {
    return all.stream()
        .anyMatch(letter -> letter.state().isOpen() && writer.isTo(authority, letter));
  }
}
