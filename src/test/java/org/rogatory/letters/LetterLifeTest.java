package org.rogatory.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.People;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileKind;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.incoming.Edited;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.RequestKind;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.authenticity.AnswerNotAccepted;
import org.rogatory.incoming.course.RequestCorrespondence;
import org.rogatory.incoming.enquiry.DraftStatusReply;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.grounds.DraftRefusal;
import org.rogatory.incoming.triage.AcknowledgeReceipt;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.letters.saying.Addressee;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.typesetting.Conformance;
import org.rogatory.letters.wording.LetterParts;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RogatoryTest
@Tag("database")
class LetterLifeTest {

  private static final Actor CASEWORKER = Actor.person("caseworker");
  private static final Actor SUPERVISOR = Actor.person("supervisor");
  private static final String PROOF = "Delivery receipt 4711";

  @Autowired Letters letters;
  @Autowired List<Composer> composers;
  @Autowired RequestCorrespondence correspondence;
  @Autowired Files files;
  @Autowired Requests requests;
  @Autowired Registry registry;
  @Autowired Journal journal;
  @Autowired People people;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;

  private Reference file;
  private Matter enquiry;

  @BeforeEach
  void register() {
    clock.set(Instant.parse("2026-11-20T09:00:00Z"));
    file =
        registry.register(
            Registered.complete(Assistance.STORED_DATA, Assistance.CONTENT_DATA),
            people.get("caseworker"));
    enquiry = RequestMatter.ENQUIRY.of(file, 1);
    write(CASEWORKER, pen -> Enquiring.of(requests.of(pen)).received("electronic", null));
  }

  @Test
  void aLetterGoesFromDraftToSentAndTheJournalSaysSo() throws Exception {
    Letter draft = acknowledge();
    write(CASEWORKER, pen -> letters.edit(pen, 1, 1, more(draft, "\n\nP.S. one more thing.")));
    write(CASEWORKER, pen -> letters.issue(pen, 1, List.of()));
    clock.advance(Duration.ofHours(2));
    write(
        CASEWORKER, pen -> letters.recordSent(pen, 1, SendingChannel.ELECTRONIC, PROOF, List.of()));

    Letter sent = letters.get(file, 1);
    assertThat(sent.state()).isEqualTo(LetterState.SENT);
    assertThat(sent.issuedOn()).contains(LocalDate.of(2026, 11, 20));
    assertThat(sent.signedBy()).contains("Amina Okafor");
    assertThat(sent.dispatch().orElseThrow().channel()).isEqualTo(SendingChannel.ELECTRONIC);
    assertThat(sent.reference()).isEqualTo(file + "/L1");
    assertThat(kinds())
        .containsExactly("letter-drafted", "letter-edited", "letter-issued", "letter-sent");
    LetterFact.LetterSent fact = (LetterFact.LetterSent) journal.read(lastEntry());
    assertThat(fact.pdfSha256()).isEqualTo(sent.sha256().orElseThrow());
    byte[] pdf = letters.pdf(sent);
    assertThat(text(pdf)).contains("P.S. one more thing", "Amina Okafor", "20 November 2026");
    assertThat(text(pdf)).contains(file + "/L1").doesNotContain("DRAFT");
    assertThat(Conformance.faults(pdf)).isEmpty();
  }

  @Test
  void aLetterThatTheProgramSendsIsSignedByTheOffice() {
    write(Actor.PROGRAM, pen -> letters.draft(pen, composer(AcknowledgeReceipt.KIND)));
    Letter issued = write(Actor.PROGRAM, pen -> letters.issue(pen, 1, List.of()));

    assertThat(issued.signedBy()).isEmpty();
    Set<String> authors = write(Actor.PROGRAM, pen -> letters.get(file, 1).authors());
    assertThat(authors).isEmpty();
    assertThat(issued.matter()).isEqualTo(Matter.letter(file, 1));
  }

  @Test
  void aPreviewIsMarkedAsADraftAndShowsWhatIsNotSaved() throws Exception {
    Letter draft = refuse();

    byte[] pdf =
        letters.preview(
            draft,
            new LetterParts(
                draft.parts().opening().replace("Sir or Madam", "Dear colleague"),
                draft.parts().fixed(),
                draft.parts().closing()));

    assertThat(text(pdf)).contains("DRAFT", "Dear colleague", "Head of Division");
    assertThat(letters.get(file, 1).text()).doesNotContain("Dear colleague");
  }

  @Test
  void aDecisionIsNotIssuedWithoutApproval() {
    refuse();

    assertThatThrownBy(() -> write(CASEWORKER, pen -> letters.issue(pen, 1, List.of())))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("40(13)");
    assertThat(letters.get(file, 1).state()).isEqualTo(LetterState.DRAFT);
  }

  @Test
  void aSupervisorSendsALetterBackWithRemarksAndApprovesItLater() {
    Letter draft = refuse();
    write(CASEWORKER, pen -> letters.submit(pen, 1, List.of()));
    write(SUPERVISOR, pen -> letters.sendBack(pen, 1, "Name the article of our Code."));
    assertThat(letters.get(file, 1).remarks()).contains("Name the article of our Code.");
    write(CASEWORKER, pen -> letters.edit(pen, 1, 1, more(draft, "\n\nArticle 112.")));
    write(CASEWORKER, pen -> letters.submit(pen, 1, List.of()));

    Letter issued = write(SUPERVISOR, pen -> letters.approve(pen, 1, List.of()));

    assertThat(issued.state()).isEqualTo(LetterState.ISSUED);
    assertThat(issued.approvedBy()).contains("supervisor");
    assertThat(issued.signedBy()).contains("Elena Marković");
    assertThat(kinds())
        .containsExactly(
            "letter-drafted",
            "letter-submitted",
            "letter-returned",
            "letter-edited",
            "letter-submitted",
            "letter-approved",
            "letter-issued");
  }

  @Test
  void nobodyApprovesWhatHeOrSheWroteNorDoesAnybodyButASupervisor() {
    Letter draft = refuse();
    write(SUPERVISOR, pen -> letters.edit(pen, 1, 1, more(draft, "\n\nMine.")));
    write(CASEWORKER, pen -> letters.submit(pen, 1, List.of()));

    for (Actor actor : List.of(SUPERVISOR, CASEWORKER, Actor.person("caseworker2"))) {
      assertThatThrownBy(() -> write(actor, pen -> letters.approve(pen, 1, List.of())))
          .isInstanceOf(ForbiddenByProvision.class);
    }
    assertThatThrownBy(() -> write(Actor.PROGRAM, pen -> letters.approve(pen, 1, List.of())))
        .isInstanceOf(ForbiddenByProvision.class);
    assertThat(letters.get(file, 1).state()).isEqualTo(LetterState.AWAITING_APPROVAL);
  }

  @Test
  void anIssuedLetterIsNeverChanged() {
    acknowledge();
    Letter issued = write(CASEWORKER, pen -> letters.issue(pen, 1, List.of()));

    assertThatThrownBy(
            () ->
                write(
                    CASEWORKER,
                    pen -> letters.edit(pen, 1, 1, new FreeText("# Other\n\nText.", "Yours"))))
        .isInstanceOf(NotInThisState.class);
    assertThatThrownBy(() -> write(CASEWORKER, pen -> letters.submit(pen, 1, List.of())))
        .isInstanceOf(NotInThisState.class);
    assertThatThrownBy(() -> write(CASEWORKER, pen -> letters.issue(pen, 1, List.of())))
        .isInstanceOf(NotInThisState.class);
    assertThat(letters.get(file, 1).text()).isEqualTo(issued.text());
  }

  @Test
  void aTextChangedBehindTheProgramsBackIsFoundOut() {
    acknowledge();
    write(CASEWORKER, pen -> letters.issue(pen, 1, List.of()));
    assertThat(letters.pdf(letters.get(file, 1))).isNotEmpty();

    behindItsBack("update letter set fixed = ? where reference = ? and number = 1", "# Other");

    assertThatThrownBy(() -> letters.pdf(letters.get(file, 1))).isInstanceOf(AlteredLetter.class);
  }

  @Test
  void aFileChangedBehindTheProgramsBackIsFoundOut() {
    acknowledge();
    acknowledge();
    write(CASEWORKER, pen -> letters.issue(pen, 1, List.of()));
    write(CASEWORKER, pen -> letters.issue(pen, 2, List.of()));
    byte[] other = letters.pdf(letters.get(file, 2));

    behindItsBack(
        "update letter_paper set pdf = ? where letter_id ="
            + " (select id from letter where reference = ? and number = 1)",
        other);

    assertThatThrownBy(() -> letters.pdf(letters.get(file, 1))).isInstanceOf(AlteredLetter.class);
  }

  @Test
  void ofTwoWhoEditTheSameVersionOneIsToldWhoWasFaster() {
    Letter draft = acknowledge();
    write(CASEWORKER, pen -> letters.edit(pen, 1, 1, more(draft, "\n\nFirst.")));

    assertThatThrownBy(
            () -> write(SUPERVISOR, pen -> letters.edit(pen, 1, 1, more(draft, "\n\nSecond."))))
        .isInstanceOf(LetterChangedMeanwhile.class)
        .hasMessageContaining("caseworker");
    assertThat(letters.get(file, 1).text()).endsWith("First.");
  }

  @ParameterizedTest
  @CsvSource({"no subject", "# Subject alone", "# A 😀\\n\\nb", "# A\\n\\nᚠᚢᚦ"})
  void aTextThatCannotBePrintedIsNotSaved(String escaped) {
    acknowledge();
    String text = escaped.replace("\\n", "\n");

    assertThatThrownBy(
            () -> write(CASEWORKER, pen -> letters.edit(pen, 1, 1, new FreeText(text, "Yours"))))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys("text"));
    assertThat(letters.get(file, 1).revision()).isEqualTo(1);
  }

  @Test
  void aDraftWithCharactersThatCannotBeShownSaysSoAndIsNotIssued() {
    Letter draft =
        write(
            CASEWORKER,
            pen -> {
              Correction smiling = Edited.of(requests.get(file), "sendersReference", "XB 😀");
              Correcting.of(requests.of(pen)).correct(smiling);
              return letters.draft(pen, composer(AcknowledgeReceipt.KIND));
            });

    assertThat(letters.illegible(draft)).containsExactly("U+1F600 GRINNING FACE");
    assertThatThrownBy(() -> write(CASEWORKER, pen -> letters.issue(pen, 1, List.of())))
        .isInstanceOf(BadInput.class);
  }

  @Test
  void aMatterHasOneLetterInPreparation() {
    assertThat(reply().number()).isEqualTo(1);
    assertThat(reply().number()).isEqualTo(1);

    write(
        CASEWORKER,
        pen -> {
          letters.dropOpen(pen, enquiry, "withdrawn");
          return null;
        });

    assertThat(letters.findOpen(enquiry)).isEmpty();
    assertThatThrownBy(() -> letters.getOpen(enquiry)).isInstanceOf(UnknownLetter.class);
    assertThat(letters.get(file, 1).state()).isEqualTo(LetterState.DROPPED);
    assertThat(write(CASEWORKER, pen -> letters.draftAgain(pen, enquiry)).number()).isEqualTo(2);
  }

  @Test
  void whatWasSentIsFoundByMatterAndKind() {
    Letter reply = reply();
    write(CASEWORKER, pen -> letters.issue(pen, reply.number(), List.of()));
    assertThat(letters.findSent(enquiry, DraftStatusReply.KIND)).isEmpty();

    write(CASEWORKER, pen -> letters.recordSent(pen, 1, SendingChannel.POST, PROOF, List.of()));

    assertThat(letters.findSent(enquiry, DraftStatusReply.KIND)).isPresent();
    assertThat(letters.findSent(enquiry, DraftRefusal.KIND)).isEmpty();
    assertThat(letters.findOpen(enquiry)).isEmpty();
  }

  private static Moment before(Moment now) {
    return new Moment(now.at().minus(Duration.ofMinutes(5)), now.zone());
  }

  @Test
  @Clause("40(12)(d)")
  void aLetterIsNotSentBeforeItsDateNorWithoutBeingIssuedNorByInterpolWhereNotUrgent() {
    acknowledge();
    assertThatThrownBy(
            () ->
                write(
                    CASEWORKER,
                    pen -> letters.recordSent(pen, 1, SendingChannel.POST, PROOF, List.of())))
        .isInstanceOf(NotInThisState.class);
    write(CASEWORKER, pen -> letters.issue(pen, 1, List.of()));
    Moment dayBefore = new Moment(Instant.parse("2026-11-19T00:00:00Z"), ZoneId.of("UTC"));

    assertThatThrownBy(
            () ->
                write(
                    CASEWORKER,
                    pen ->
                        letters.recordSent(
                            pen.at(dayBefore), 1, SendingChannel.POST, PROOF, List.of())))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys("sentAt"));
    assertThatThrownBy(
            () ->
                write(
                    CASEWORKER,
                    pen ->
                        letters.recordSent(
                            pen.at(before(pen.moment())),
                            1,
                            SendingChannel.POST,
                            PROOF,
                            List.of())))
        .isInstanceOfSatisfying(
            BadInput.class,
            wrong ->
                assertThat(wrong.fields().get("sentAt").key())
                    .isEqualTo("letter.sent-before-issue"));
    assertThatThrownBy(
            () ->
                write(
                    CASEWORKER,
                    pen -> letters.recordSent(pen, 1, SendingChannel.INTERPOL, PROOF, List.of())))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("40(12)(d)");
  }

  @ParameterizedTest
  @CsvSource({"fr;en,en,fr", "zh-Hans;en,zh,zh-Hans", "fr,en,fr", "'',en,"})
  void theLanguageIsTheFirstThatTheAddresseeAcceptsAndWeHave(
      String accepts, String language, String wished) {
    List<String> tags = accepts.isEmpty() ? List.of() : List.of(accepts.split(";"));
    Addressee to = Addressee.of("Ministry", List.of("XB"), tags);

    Letter letter = write(CASEWORKER, pen -> letters.draft(pen, new Addressed(to)));

    assertThat(letter.envelope().language().toLanguageTag()).isEqualTo(language);
    assertThat(letter.envelope().wishedLanguage().orElse(null)).isEqualTo(wished);
    assertThat(letter.envelope().isInAnotherLanguage()).isEqualTo("fr".equals(wished));
  }

  @Test
  void theRequestingStateIsAddressedAsTheRegisterHasIt() {
    Addressee to = write(CASEWORKER, this::to);

    assertThat(to.name().in(Locale.ENGLISH)).isEqualTo("Ministry of Justice of XB");
    assertThat(to.address()).isNotEmpty();
    assertThat(to.accepts()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en,State XB", "zh,XB国"})
  void theStateInTheAddressIsNamedInTheLettersLanguage(String language, String name) {
    Letter letter =
        write(
            CASEWORKER,
            pen -> {
              Addressee to = to(pen);
              Addressee reads = new Addressee(to.name(), to.address(), List.of(language));
              return letters.draft(pen, new Addressed(reads));
            });

    List<String> lines = letter.envelope().lines();
    assertThat(lines.get(lines.size() - 1)).isEqualTo(name);
  }

  private Letter acknowledge() {
    return write(CASEWORKER, pen -> letters.draft(pen, composer(AcknowledgeReceipt.KIND)));
  }

  private Letter refuse() {
    return write(
        CASEWORKER,
        pen -> {
          requests
              .of(pen)
              .request()
              .formalities()
              .authenticated(new OriginFound(Authenticity.FAILED, List.of(), "Unknown"));
          return letters.draft(pen, composer(AnswerNotAccepted.KIND));
        });
  }

  private Letter reply() {
    return write(
        CASEWORKER, pen -> letters.draftOnce(pen, enquiry, composer(DraftStatusReply.KIND)));
  }

  private Composer composer(LetterKind kind) {
    return composers.stream()
        .filter(one -> one.kinds().containsKey(kind))
        .findFirst()
        .orElseThrow();
  }

  /** An acknowledgement that goes to somebody else. */
  private record Addressed(Addressee to) implements Composer {

    @Override
    public FileKind fileKind() {
      return RequestKind.INCOMING_REQUEST;
    }

    @Override
    public Map<LetterKind, Class<? extends Particulars>> kinds() {
      return Map.of(AcknowledgeReceipt.KIND, AcknowledgeReceipt.Acknowledgement.class);
    }

    @Override
    public Optional<Composition> compose(File file, Matter matter) {
      Particulars says = ExampleLetters.full().get(AcknowledgeReceipt.KIND);
      return Optional.of(new Composition(AcknowledgeReceipt.KIND, says, to));
    }
  }

  private Addressee to(Pen pen) {
    return correspondence.head(pen.file()).counterpart();
  }

  private static FreeText more(Letter draft, String closing) {
    return new FreeText(draft.parts().opening(), draft.parts().closing() + closing);
  }

  private <T> T write(Actor actor, Function<Pen, T> change) {
    return transaction.execute(status -> change.apply(files.forChange(file, actor)));
  }

  private void behindItsBack(String statement, Object value) {
    int rows =
        write(CASEWORKER, pen -> database.sql(statement).param(value).param(file.value()).update());
    assertThat(rows).isEqualTo(1);
  }

  private List<String> kinds() {
    return journal.of(file).stream()
        .map(JournalEntry::kind)
        .filter(kind -> kind.startsWith("letter-"))
        .toList();
  }

  private JournalEntry lastEntry() {
    List<JournalEntry> entries = journal.of(file);
    return entries.get(entries.size() - 1);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        text.append(PdfTextExtractor.getTextFromPage(document.getPage(page))).append('\n');
      }
      return text.toString();
    }
  }
}
