package org.rogatory.incoming.grounds;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.incoming.statement.StatedLetter;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Background;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Words;

/**
 * A letter that carries what somebody proposed against a measure: its refusal or its postponement.
 * Whoever approves the letter approves that.
 */
public abstract class DecisionLetter extends StatedLetter {

  private final Letters letters;
  private final GroundRules rules;
  private final TakenBack takenBack;
  private final DecisionBackground background;
  private final MeasureState proposed;

  /**
   * @param proposed the state of the measure while the letter is under way
   */
  public DecisionLetter(
      Requests requests,
      Letters letters,
      GroundRules rules,
      TakenBack takenBack,
      DecisionBackground background,
      MeasureState proposed) {
    super(requests, letters, rules);
    this.letters = letters;
    this.rules = rules;
    this.takenBack = takenBack;
    this.background = background;
    this.proposed = proposed;
  }

  protected final boolean isProposed(Measure measure) {
    return measure.state() == proposed;
  }

  @Override
  public final boolean isOwed() {
    return false;
  }

  @Override
  public final List<Provision> law(LetterKind kind) {
    return Provision.listOf("40(25)", "40(28)");
  }

  @Override
  public final Optional<String> proposer(Request request, Matter matter) {
    return request.measure(matter.number()).decision().proposedBy();
  }

  @Override
  public final List<Violation> warnings(Request request, Matter matter, String text) {
    Measure measure = request.measure(matter.number());
    List<Ground> grounds = CitedGround.grounds(measure.decision().grounds());
    return grounds.isEmpty()
        ? List.of()
        : rules.warnings(grounds, measure, measure.circumstances(), text);
  }

  @Override
  public final List<Background> background(Request request, Matter matter) {
    return background.of(request.measure(matter.number()), kind());
  }

  /** The kind of letter that carries it. */
  private LetterKind kind() {
    return kinds().keySet().iterator().next();
  }

  /** The letter that the requesting State has already and that this one takes the place of. */
  protected final @Nullable Words before(Measure measure) {
    return background.before(measure, kind()).orElse(null);
  }

  /**
   * Whoever approves has read the warnings: where they are of fiscal matters or bank secrecy, that
   * is the statement that the decision rests on neither, and the journal keeps it.
   *
   * @throws ForbiddenByProvision where nothing is proposed any more
   */
  @Override
  public final void approved(RequestPen pen, Letter letter) {
    requireProposal(pen, letter);
    super.approved(pen, letter);
    Approving.of(pen, letter.matter().number()).approve(true, letter.authors());
  }

  /**
   * Where the proposal was taken back meanwhile, such as by a reply to the consultation, only the
   * letter goes back: its drafter gives it up, and the measure is decided anew.
   */
  @Override
  public final void sentBack(RequestPen pen, Letter letter, String remarks) {
    if (isProposed(pen.request().measure(letter.matter().number()))) {
      Approving.of(pen, letter.matter().number()).sendBack(remarks);
    }
  }

  /**
   * Sending examines again what was approved, and what it carries is done. A letter whose proposal
   * was taken back meanwhile, such as by a reply to the consultation, carries nothing and is not to
   * be sent, unless it had gone out before that was recorded.
   *
   * @throws ForbiddenByProvision where nothing is proposed any more
   */
  @Override
  public final void sent(RequestPen pen, Letter letter) {
    Approving approved = Approving.of(pen, letter.matter().number());
    boolean open = !isProposed(pen.request().measure(letter.matter().number()));
    if (open && takenBack.isLaterThan(pen.moment().at(), letter)) {
      approved.foundSent(letter.approvedBy().orElseThrow(), letter.issuedOn().orElseThrow());
      return;
    }
    requireProposal(pen, letter);
    approved.requireSendable();
    super.sent(pen, letter);
    carryOut(approved);
  }

  /**
   * It had gone out although it was recorded as not to be sent: the measure is refused, unless
   * somebody has decided on it since. Then, and for a postponement, which is reviewed before it is
   * told again, whoever decides and the next letter know of it.
   */
  @Override
  public final void foundSent(RequestPen pen, Letter letter) {
    Approving approved = Approving.of(pen, letter.matter().number());
    if (approved.isRefusalTakenBack() && isLatest(letter)) {
      approved.foundSent(letter.approvedBy().orElseThrow(), letter.issuedOn().orElseThrow());
      takenBack.isDecided(letter.matter());
    }
  }

  private boolean isLatest(Letter letter) {
    return letters.of(letter.file()).stream()
        .filter(each -> each.matter().equals(letter.matter()) && each.kind().carriesDecision())
        .noneMatch(each -> each.number() > letter.number());
  }

  private void requireProposal(RequestPen pen, Letter letter) {
    if (!isProposed(pen.request().measure(letter.matter().number()))) {
      throw new ForbiddenByProvision(
          Provision.of("40(28)"), Reason.of("forbidden.decision-taken-back"));
    }
  }

  /** The decision takes effect. */
  protected abstract void carryOut(Approving approved);

  @Override
  public final void givenUp(RequestPen pen, Matter matter) {
    if (isProposed(pen.request().measure(matter.number()))) {
      Approving.of(pen, matter.number()).takeBack();
    }
  }
}
