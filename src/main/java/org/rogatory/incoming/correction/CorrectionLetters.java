package org.rogatory.incoming.correction;

import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterProcess;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The addressees of earlier letters are told what was corrected, where somebody asks for it; the
 * authorities that are at work in any case: the letters begin.
 */
@Component
class CorrectionLetters {

  private final Requests requests;
  private final Letters letters;
  private final Workflow workflow;
  private final DraftCorrection toState;
  private final DraftAuthorityCorrection toAuthority;

  CorrectionLetters(
      Requests requests,
      Letters letters,
      Workflow workflow,
      DraftCorrection toState,
      DraftAuthorityCorrection toAuthority) {
    this.requests = requests;
    this.letters = letters;
    this.workflow = workflow;
    this.toState = toState;
    this.toAuthority = toAuthority;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    if (recorded.fact() instanceof RequestFact.CorrectionToBeTold wish) {
      RequestPen pen =
          requests.forChange(recorded.entry().matter().file(), recorded.entry().actor());
      if (wish.state()) {
        tellState(pen);
      }
      if (wish.authorities()) {
        tellAuthorities(pen);
      }
    }
  }

  /** Nobody has to ask for it: what changed reaches whoever executes it. */
  @EventListener
  void tellWhoIsAtWork(EntryRecorded recorded) {
    if (recorded.fact() instanceof RequestFact.AuthoritiesConcerned) {
      RequestPen pen =
          requests.forChange(recorded.entry().matter().file(), recorded.entry().actor());
      while (toAuthority.isToBegin(pen.request())) {
        draft(pen, toAuthority);
      }
    }
  }

  private void tellState(RequestPen pen) {
    if (isInPreparation(pen, DraftCorrection.KIND)) {
      return;
    }
    if (!draft(pen, toState)) {
      throw BadInput.at("tellState", Reason.of("input.nothing-told-otherwise"));
    }
  }

  private void tellAuthorities(RequestPen pen) {
    boolean any = isInPreparation(pen, DraftAuthorityCorrection.KIND);
    while (draft(pen, toAuthority)) {
      any = true;
    }
    if (!any) {
      throw BadInput.at("tellAuthorities", Reason.of("input.nothing-told-otherwise"));
    }
  }

  private boolean isInPreparation(RequestPen pen, LetterKind kind) {
    return letters.of(pen.request().reference()).stream()
        .anyMatch(letter -> letter.is(kind) && letter.state().isOpen());
  }

  private boolean draft(RequestPen pen, RequestLetter composer) {
    boolean any = composer.compose(pen.request(), pen.request().matter()).isPresent();
    if (any) {
      Letter letter = letters.draft(pen.pen(), composer);
      workflow.start(LetterProcess.LETTER, letter.matter());
    }
    return any;
  }
}
