package org.rogatory.incoming.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.Periods;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.review.AtWork;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Particulars;
import org.springframework.stereotype.Component;

/**
 * The letter that tells an authority what changed in what was transmitted to it, 40(12)(b): what
 * was corrected, what the requesting State added, that confidentiality is asked for now, 40(20),
 * that the request presses now, 2(o). Each authority has its own. It is drafted where an authority
 * is at work; a person sends it, or gives it up where nothing of it concerns the authority.
 */
@Component
@Clause({"40(12)(b)", "40(20)", "2(o)"})
public class DraftAuthorityCorrection implements RequestLetter {

  public static final LetterKind KIND =
      LetterKind.of("authority-correction").on("40(12)(b)").toOurAuthority();

  private final Requests requests;
  private final Letters letters;
  private final Letterwriter writer;
  private final ToldOtherwise told;
  private final NewsForAuthority news;
  private final Periods periods;

  DraftAuthorityCorrection(
      Requests requests,
      Letters letters,
      Letterwriter writer,
      ToldOtherwise told,
      NewsForAuthority news,
      Periods periods) {
    this.requests = requests;
    this.letters = letters;
    this.writer = writer;
    this.told = told;
    this.news = news;
    this.periods = periods;
  }

  @Override
  public Requests requests() {
    return requests;
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, AuthorityCorrection.class);
  }

  /** Whoever finds that nothing of it concerns the authority gives it up. */
  @Override
  public boolean isOwed() {
    return false;
  }

  /**
   * To the authority of the letter that this is; to the next one that has none, where it is new.
   */
  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    List<Letter> all = all(file);
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
                writer.toAuthority(
                    each.getKey(), KIND, news.of(file, each.getKey(), each.getValue())));
  }

  /** Whether an authority is at work on what reads otherwise now, and no letter tells it so. */
  boolean isToBegin(Request file) {
    List<Letter> all = all(file);
    return told.toAuthorities(file, KIND).entrySet().stream()
        .anyMatch(
            each ->
                !isBeingTold(each.getKey(), all)
                    && !news.of(file, each.getKey(), each.getValue()).open().isEmpty());
  }

  private List<Letter> all(Request file) {
    return letters.of(file.reference()).stream().filter(letter -> letter.is(KIND)).toList();
  }

  private boolean isBeingTold(String authority, List<Letter> all) {
    return all.stream()
        .anyMatch(letter -> letter.state().isOpen() && writer.isTo(authority, letter));
  }

  /** What presses since has an earlier day from now on, never a later one. */
  @Override
  public void sent(RequestPen pen, Letter letter) {
    if (letter.period().isEmpty()) {
      return;
    }
    LocalDate on = pen.moment().day();
    for (Measure measure : pen.request().measures()) {
      if (AtWork.has(measure) && writer.isTo(authority(measure), letter)) {
        LocalDate now = periods.lastDay(on, letter);
        if (now.isBefore(measure.execution().executeBy().orElse(LocalDate.MAX))) {
          Executing.of(pen, measure.number()).chased(now);
        }
      }
    }
  }

  private static String authority(Measure measure) {
    return measure.execution().authority().orElse("");
  }
}
