package org.rogatory.incoming.statement;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.convention.Violation;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.LetterStep;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;

/**
 * A letter that tells another State what becomes of a measure. Where its text, with what people
 * wrote around the fixed part, speaks of fiscal matters or bank secrecy, whoever issues or approves
 * it states that nothing rests on them, 40(23), 40(24); it is not sent otherwise.
 */
public abstract class StatedLetter extends LetterStep {

  private final GroundRules rules;

  public StatedLetter(Requests requests, Letters letters, GroundRules rules) {
    super(requests, letters);
    this.rules = rules;
  }

  @Override
  public List<Violation> warnings(Request request, Matter matter, String text) {
    Measure measure = request.measure(matter.number());
    List<Ground> grounds = Told.of(measure).grounds();
    return Stream.concat(
            Neither.spoken(rules, measure, text).stream(),
            rules.dualCriminality(measure, grounds, text).stream())
        .toList();
  }

  /**
   * What must stand whenever it is issued, approved or sent.
   *
   * @throws org.rogatory.casefile.ForbiddenByProvision where it does not
   */
  protected void require(RequestPen pen, Letter letter) {}

  /** Whoever issues it has read the warnings: that is the statement, and the journal keeps it. */
  @Override
  public void issued(RequestPen pen, Letter letter) {
    require(pen, letter);
    Neither.of(pen, letter.matter().number()).state(letter.text());
  }

  @Override
  public void approved(RequestPen pen, Letter letter) {
    require(pen, letter);
    Neither.of(pen, letter.matter().number()).state(letter.text());
  }

  @Override
  public void sent(RequestPen pen, Letter letter) {
    require(pen, letter);
    Neither.of(pen, letter.matter().number()).require(letter.text());
  }
}
