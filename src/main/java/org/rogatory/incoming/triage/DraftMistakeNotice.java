package org.rogatory.incoming.triage;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterProcess;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The letter that something was registered by mistake. It is owed where the other State was written
 * to before, so that it waits for nothing; where it was not, no letter goes out.
 */
@Component
public class DraftMistakeNotice implements RequestLetter {

  public static final LetterKind KIND = LetterKind.of("mistake-notice");

  private final Requests requests;
  private final Letters letters;
  private final LettersToTheState told;
  private final Letterwriter writer;
  private final Workflow workflow;

  DraftMistakeNotice(
      Requests requests,
      Letters letters,
      LettersToTheState told,
      Letterwriter writer,
      Workflow workflow) {
    this.requests = requests;
    this.letters = letters;
    this.told = told;
    this.writer = writer;
    this.workflow = workflow;
  }

  /**
   * It was registered by mistake.
   *
   * @param toldIn the number of our latest letter to the State
   * @param toldOn its date
   */
  public record MistakeNotice(@Fixed String toldIn, @Fixed LocalDate toldOn)
      implements Particulars {}

  @EventListener
  void follow(EntryRecorded recorded) {
    Reference file = recorded.entry().reference();
    if (recorded.fact() instanceof RequestFact.RegisteredByMistake && told(file).isPresent()) {
      RequestPen pen = requests.forChange(file, recorded.entry().actor());
      Letter letter = letters.draft(pen.pen(), this);
      workflow.start(LetterProcess.LETTER, letter.matter());
    }
  }

  @Override
  public Requests requests() {
    return requests;
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, MistakeNotice.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    return told(file.reference())
        .filter(letter -> file.state() == RequestState.REGISTERED_BY_MISTAKE)
        .map(
            letter ->
                writer.toRequestingState(
                    file,
                    KIND,
                    new MistakeNotice(letter.reference(), letter.issuedOn().orElseThrow())));
  }

  /** The latest other letter that was sent to the State. */
  private Optional<Letter> told(Reference file) {
    return told.of(file).stream().filter(letter -> !letter.is(KIND)).reduce((one, next) -> next);
  }
}
