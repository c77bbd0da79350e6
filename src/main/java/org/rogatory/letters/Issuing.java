package org.rogatory.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Role;
import org.rogatory.casefile.Pen;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.FoundAltered;
import org.rogatory.integrity.Part;
import org.rogatory.integrity.WholeRegister;
import org.rogatory.journal.Reference;
import org.rogatory.letters.paper.Paper;
import org.rogatory.letters.paper.Papers;
import org.rogatory.letters.paper.Signatory;
import org.rogatory.letters.paper.Stationery;
import org.rogatory.letters.saying.Hashes;
import org.rogatory.letters.typesetting.CannotBeSet;
import org.rogatory.letters.wording.LetterParts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the paper of letters and keeps it. */
@Component
class Issuing {

  private final Stationery stationery;
  private final Approvals approvals;
  private final Papers papers;
  private final LetterRows rows;
  private final LetterJournal journal;
  private final Alterations alterations;
  private final WholeRegister register;
  private final ApplicationEventPublisher events;

  Issuing(
      Stationery stationery,
      Approvals approvals,
      Papers papers,
      LetterRows rows,
      LetterJournal journal,
      Alterations alterations,
      WholeRegister register,
      ApplicationEventPublisher events) {
    this.stationery = stationery;
    this.approvals = approvals;
    this.papers = papers;
    this.rows = rows;
    this.journal = journal;
    this.alterations = alterations;
    this.register = register;
    this.events = events;
  }

  Letter issue(Pen pen, Letter letter) {
    requireWhole(letter);
    LetterCheck.check(letter);
    Signatory signatory = approvals.signatory(pen.actor().name());
    LocalDate date = pen.moment().day();
    byte[] pdf = print(frame(letter, date, signatory), letter.parts());
    if (pdf.length > Paper.MOST_BYTES) {
      throw LetterCheck.tooLong();
    }
    String pdfSha256 = Hashes.sha256(pdf);
    letter.issue(date, signatory.name(), pdfSha256);
    papers.save(new Paper(Objects.requireNonNull(letter.id()), pdf));
    journal.write(
        pen,
        letter,
        new LetterFact.LetterIssued(
            letter.number(),
            letter.kind().id(),
            date,
            signatory.name(),
            textSha256(letter),
            pdfSha256,
            letter.envelope().addressee(),
            letter.envelope().state().orElse(null),
            letter.envelope().language().toLanguageTag(),
            letter.envelope().wishedLanguage().orElse(null),
            LetterJournal.held(letter)));
    return letter;
  }

  /** It leaves neither a damaged file nor for an address that somebody altered. */
  private void requireWhole(Letter letter) {
    alterations.requireNone(letter.file());
    letter.envelope().state().ifPresent(register::require);
  }

  byte[] preview(Letter letter, LetterParts parts) {
    LetterFact.LetterIssued issued = journal.issued(letter.file(), letter.number());
    if (issued != null) {
      requireUnissuedNow(letter);
      throw alarm(letter.file(), letter.number(), altered(letter, issued, new byte[0]));
    }
    Signatory signatory =
        letter.kind().carriesDecision()
            ? new Signatory(null, Role.SUPERVISOR.id())
            : approvals.signatory(letter.changedBy());
    return print(frame(letter, null, signatory), parts);
  }

  /** What was read as a draft may have been issued since: that is no alteration. */
  private void requireUnissuedNow(Letter letter) {
    if (letter.state().isUnissued()) {
      rows.findByReferenceAndNumber(letter.file().value(), letter.number())
          .filter(now -> !now.state().isUnissued())
          .ifPresent(now -> now.require(letter.state()));
    }
  }

  private byte[] print(Stationery.Frame frame, LetterParts parts) {
    try {
      return stationery.print(frame, parts);
    } catch (CannotBeSet tooElaborate) {
      throw LetterCheck.cannotBeSet();
    }
  }

  byte[] pdf(Letter letter) {
    LetterFact.LetterIssued issued = journal.issued(letter.file(), letter.number());
    if (issued == null && letter.state().isUnissued()) {
      letter.require(LetterState.ISSUED, LetterState.SENT, LetterState.NOT_TO_BE_SENT);
    }
    byte[] pdf =
        papers.findById(Objects.requireNonNull(letter.id())).map(Paper::pdf).orElse(new byte[0]);
    List<Part> altered = altered(letter, issued, pdf);
    if (!altered.isEmpty()) {
      throw alarm(letter.file(), letter.number(), altered);
    }
    if (letter.state() == LetterState.ISSUED) {
      requireWhole(letter);
    } else {
      alterations.requireNone(letter.file());
    }
    return pdf;
  }

  /** What is kept of a letter and is not what was written when it was issued. */
  private static List<Part> altered(
      Letter letter, LetterFact.@Nullable LetterIssued issued, byte[] pdf) {
    String name = "letter." + letter.number() + ".";
    if (issued == null || letter.state().isUnissued() || letter.state() == LetterState.DROPPED) {
      String written = issued == null ? null : LetterState.ISSUED.name();
      return List.of(new Part(name + "state", written, letter.state().name()));
    }
    Envelope envelope = letter.envelope();
    return Stream.of(
            new Part(name + "pdf", issued.pdfSha256(), Hashes.sha256(pdf)),
            new Part(name + "pdfSha256", issued.pdfSha256(), letter.sha256().orElse(null)),
            new Part(name + "textSha256", issued.textSha256(), textSha256(letter)),
            new Part(name + "addressee", issued.addressee(), envelope.addressee()),
            new Part(name + "country", issued.state(), envelope.state().orElse(null)),
            new Part(name + "signedBy", issued.signedBy(), letter.signedBy().orElse(null)),
            new Part(
                name + "dated",
                issued.dated().toString(),
                letter.issuedOn().map(LocalDate::toString).orElse(null)))
        .filter(part -> !Objects.equals(part.written(), part.kept()))
        .toList();
  }

  private AlteredLetter alarm(Reference file, int number, List<Part> altered) {
    events.publishEvent(new FoundAltered(file, altered));
    return new AlteredLetter(file, number);
  }

  /** A letter that the file has not: it was removed, where the journal has it. */
  RuntimeException missing(Reference file, int number) {
    return journal.issued(file, number) == null
        ? new UnknownLetter(file, number)
        : alarm(
            file,
            number,
            List.of(new Part("letter." + number + ".state", LetterState.ISSUED.name(), null)));
  }

  Optional<String> paperSha256(Letter letter) {
    return papers.findById(Objects.requireNonNull(letter.id())).map(Paper::pdf).map(Hashes::sha256);
  }

  private static Stationery.Frame frame(
      Letter letter, @Nullable LocalDate date, Signatory signatory) {
    Envelope envelope = letter.envelope();
    return new Stationery.Frame(
        letter.kind(),
        envelope.language(),
        letter.reference(),
        envelope.lines(),
        envelope.theirReference().orElse(null),
        envelope.otherTreaty().orElse(null),
        date,
        signatory);
  }

  private static String textSha256(Letter letter) {
    return Hashes.sha256(letter.text());
  }

  /** The letter had gone out before it was recorded as not to be sent, at the pen's moment. */
  void foundSent(Pen pen, Letter letter, SendingChannel channel, String proof) {
    journal
        .keptBackAt(letter.file(), letter.number())
        .ifPresent(kept -> LetterCheck.requireSentBefore(kept, pen.moment()));
    journal.write(pen, letter, new LetterFact.LetterFoundSent(letter.number(), letter.kind().id()));
    sent(pen, letter, channel, proof);
  }

  /** The letter was sent, at the pen's moment: after it was issued. */
  void sent(Pen pen, Letter letter, SendingChannel channel, String proof) {
    requireWhole(letter);
    approvals.checkChannel(pen, letter, channel);
    LocalDate dated = letter.issuedOn().orElse(LocalDate.MIN);
    if (pen.moment().day().isBefore(dated)) {
      throw LetterCheck.sentTooEarly(dated);
    }
    journal
        .issuedAt(letter.file(), letter.number())
        .ifPresent(issued -> LetterCheck.requireSentAfter(issued, pen.moment()));
    letter.sent(pen.moment(), channel, proof);
    String sha256 = letter.sha256().orElseThrow();
    journal.write(
        pen,
        letter,
        new LetterFact.LetterSent(
            letter.number(), letter.kind().id(), channel.id(), proof, sha256));
  }
}
