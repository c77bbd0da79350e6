package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.convention.clocks.Hold;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.convention.contents.Content;
import org.rogatory.convention.contents.ContentFinding;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.contents.Requirement;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.form.Formality;
import org.rogatory.convention.form.OriginProof;
import org.rogatory.convention.form.RequestForm;
import org.rogatory.convention.form.Transmission;
import org.rogatory.convention.grounds.Approval;
import org.rogatory.convention.grounds.ConsultationDuty;
import org.rogatory.convention.grounds.ConsultationFacts;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.convention.grounds.Grounds;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.convention.grounds.NegativeAnswer;
import org.rogatory.convention.grounds.OfferBasis;
import org.rogatory.convention.grounds.Offers;
import org.rogatory.convention.grounds.Postponement;
import org.rogatory.convention.grounds.Refusal;
import org.rogatory.convention.grounds.Reservation;
import org.rogatory.convention.grounds.StatedReasons;
import org.rogatory.convention.persons.HeardAs;
import org.rogatory.convention.persons.Party;
import org.rogatory.convention.scope.Exit;
import org.rogatory.convention.scope.MaximumPenalty;
import org.rogatory.convention.scope.OffenceClaim;
import org.rogatory.convention.scope.Scope;
import org.rogatory.convention.scope.ScopeFinding;
import org.rogatory.convention.spontaneous.ExculpatoryDisclosure;

/**
 * Every reason that the module can give, found by asking it everything, has its words in both
 * languages; and no words are left over.
 */
class WordsInBothLanguagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

  private final Map<String, String> english = bundle("convention.properties");
  private final Map<String, String> chinese = bundle("convention_zh.properties");

  @Test
  void everyWordIsThereInBothLanguagesAndNoneIsLeftOver() {
    Set<String> keys = new TreeSet<>(names());
    reasons().map(Reason::key).forEach(keys::add);

    assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(chinese.keySet()).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void theWordsTakeTheValuesThatTheReasonsBring() {
    reasons()
        .distinct()
        .forEach(
            reason -> {
              for (Map<String, String> bundle : List.of(english, chinese)) {
                String pattern = Objects.requireNonNull(bundle.get(reason.key()), reason.key());
                assertThat(
                        PLACEHOLDER
                            .matcher(pattern)
                            .results()
                            .map(match -> Integer.valueOf(match.group(1))))
                    .as(pattern)
                    .allMatch(index -> index < reason.args().size());
                assertThat(new MessageFormat(pattern).format(reason.args().toArray()))
                    .doesNotContain("{");
              }
            });
  }

  @Test
  void theLanguagesAreWhatTheySayAndHoldNoControlSign() {
    assertThat(english.values()).noneMatch(HAN.asPredicate()).noneMatch(text -> text.contains("'"));
    assertThat(chinese.entrySet())
        .isNotEmpty()
        .allMatch(entry -> HAN.matcher(entry.getValue()).find())
        .noneMatch(entry -> entry.getValue().contains("'"));
  }

  @ParameterizedTest
  @CsvSource({
    "40(21)(b), Article 40(21)(b), 第四十条第二十一款第(二)项",
    "2(o), Article 2(o), 第二条第(十五)项",
    "57(5)(g), Article 57(5)(g), 第五十七条第五款第(七)项",
    "40(3)(j), Article 40(3)(j), 第四十条第三款第(十)项",
    "40(20), Article 40(20), 第四十条第二十款",
    "16, Article 16, 第十六条",
    "note 5, Interpretative note 5, 解释性说明第五段"
  })
  void aCitationReadsAsEachTextOfTheConventionWritesIt(
      String provision, String inEnglish, String inChinese) {
    for (Citation.Style style : Citation.Style.values()) {
      Reason cited = Citation.of(Provision.of(provision), style);

      assertThat(MessageFormat.format(english.get(cited.key()), cited.args().toArray()))
          .isEqualToIgnoringCase(inEnglish);
      assertThat(MessageFormat.format(chinese.get(cited.key()), cited.args().toArray()))
          .isEqualTo(inChinese);
    }
    assertThat(Citation.of(Provision.of("note 1"), Citation.Style.LETTER).key())
        .isEqualTo("provision.note-in-sentence");
  }

  /** The names of all constants, and what belongs to each of them. */
  private static List<String> names() {
    Stream<Worded[]> constants =
        Stream.of(
            Stated.values(),
            Family.values(),
            Assistance.values(),
            LegalBasis.values(),
            MaximumPenalty.Kind.values(),
            OffenceClaim.Origin.values(),
            OffenceClaim.Mode.values(),
            Requirement.values(),
            ContentItem.values(),
            Formality.values(),
            ContentFinding.State.values(),
            ConsultationDuty.values(),
            ConsultationFacts.Progress.values(),
            Ground.values(),
            Hindrance.values(),
            HeardAs.values(),
            Party.values(),
            NeededFact.values(),
            OfferBasis.values(),
            Notice.values(),
            Reservation.values(),
            Exit.values(),
            ScopeFinding.Outcome.values(),
            Channel.values(),
            Authenticity.values(),
            OriginProof.values(),
            FormFinding.Outcome.values(),
            FormFinding.Duty.values(),
            Transmission.OralReading.values(),
            Hold.State.values(),
            Hold.FollowUp.values(),
            Holding.values(),
            ExculpatoryDisclosure.Consulted.values());
    return Stream.of(
            constants.flatMap(Stream::of).map(Worded::key),
            Stream.of(ContentItem.values())
                .flatMap(item -> Stream.of(item.cureKey(), item.key() + ".hint")),
            Stream.of(Assistance.values())
                .flatMap(kind -> Contents.required(kind, LegalBasis.CONVENTION).stream())
                .filter(content -> content.requirement() == Requirement.REQUIRED)
                .map(content -> content.item().lackKey()),
            Stream.of(Formality.values()).map(Formality::cureKey),
            Stream.of(OfferBasis.values()).map(basis -> basis.key() + ".words"),
            Stream.of(Ground.values()).map(ground -> ground.key() + ".words"))
        .flatMap(keys -> keys)
        .toList();
  }

  private static Stream<Reason> reasons() {
    return Stream.of(
            citations(),
            scopes(),
            contents(),
            grounds(),
            refusals(),
            offers(),
            forms(),
            notAccepted(),
            SpontaneousTest.reasons(),
            HindranceTest.reasons(),
            PersonsTest.reasons(),
            clocks())
        .flatMap(r -> r);
  }

  private static Stream<Reason> citations() {
    return Stream.of("46", "2(o)", "40(28)", "40(21)(b)", "note 5")
        .flatMap(
            text ->
                Stream.of(Citation.Style.values())
                    .map(style -> Citation.of(Provision.of(text), style)));
  }

  private static Stream<Reason> scopes() {
    return Table.rows("scope.csv").stream()
        .map(
            row ->
                Scope.examine(
                    Words.offences(row.get("offences")),
                    Assistance.of(row.get("measure")),
                    Stated.of(row.get("electronic")),
                    Stated.of(row.get("in-force"))))
        .flatMap(
            finding -> Stream.concat(Stream.of(finding.reason()), finding.questions().stream()));
  }

  private static Stream<Reason> contents() {
    Map<ContentItem, Content> all = new EnumMap<>(ContentItem.class);
    for (ContentItem item : ContentItem.values()) {
      all.put(
          item,
          item.ordinal() % 2 == 0
              ? Content.ofText("text")
              : Content.ofText("text").deficient("remark"));
    }
    return Stream.of(Assistance.values())
        .flatMap(
            assistance ->
                Stream.of(LegalBasis.values())
                    .flatMap(
                        basis ->
                            Stream.of(Map.<ContentItem, Content>of(), all)
                                .flatMap(
                                    contents ->
                                        Contents.examine(assistance, basis, contents)
                                            .findings()
                                            .stream())))
        .map(ContentFinding::reason);
  }

  private static Stream<Reason> grounds() {
    return GroundsTest.everyContext()
        .flatMap(
            context ->
                Stream.of(Assistance.values()).flatMap(a -> Grounds.examine(a, context).stream()))
        .map(GroundFinding::reason);
  }

  private static Stream<Reason> offers() {
    return GroundsTest.everyContext()
        .flatMap(
            context ->
                Stream.of(Assistance.values())
                    .flatMap(
                        assistance ->
                            Stream.of(OfferBasis.values())
                                .flatMap(
                                    basis ->
                                        Offers.examine(basis, assistance, context, false)
                                            .stream())))
        .map(Violation::reason);
  }

  /** Every ground on every measure with nothing recorded, and the cases of the tables. */
  private static Stream<Reason> refusals() {
    Stream<Verdict> bare =
        GroundsTest.everyContext()
            .flatMap(
                context ->
                    Stream.of(Assistance.values())
                        .map(
                            a ->
                                new NegativeAnswer(
                                    a,
                                    context,
                                    Set.of(Ground.values()),
                                    Map.of(),
                                    "",
                                    "",
                                    List.of(),
                                    false)))
            .map(answer -> Refusal.examine(answer, NOW));
    Stream<Verdict> refusals =
        Table.rows("refusal.csv").stream()
            .map(row -> Refusal.examine(RefusalTest.answer(row, false), NOW));
    Stream<Verdict> postponements =
        Table.rows("postponement.csv").stream()
            .map(row -> RefusalTest.answer(row, true))
            .map(
                answer ->
                    Postponement.examine(
                        answer,
                        new Postponement.Review(
                            Optional.of(LocalDate.parse("2027-03-01")),
                            Optional.of(LocalDate.parse("2027-02-01"))),
                        LocalDate.parse("2027-03-01"),
                        NOW));
    Stream<Violation> approvals =
        Refusal.approve(new Approval("anna", false, Set.of("anna")), LegalBasis.CONVENTION)
            .stream();
    Stream<Violation> verdicts =
        Stream.of(bare, refusals, postponements)
            .flatMap(each -> each)
            .flatMap(
                verdict ->
                    Stream.concat(verdict.violations().stream(), verdict.warnings().stream()));
    Stream<Violation> declining =
        StatedReasons.declining("We refuse this", LegalBasis.CONVENTION).stream();
    Stream<Violation> value =
        StatedReasons.statedValue(List.of(Ground.PROPERTY_OF_LITTLE_VALUE), "EUR 20").stream();
    Stream<Violation> undone =
        Stream.concat(
            StatedReasons.undone("Nothing was obtained.", LegalBasis.CONVENTION).stream(),
            StatedReasons.unwilling("We had no staff.", LegalBasis.CONVENTION).stream());
    return Stream.of(verdicts, approvals, declining, value, undone)
        .flatMap(violations -> violations)
        .map(Violation::reason);
  }

  private static Stream<Reason> forms() {
    Stream<FormFinding> channels =
        Stream.of(Channel.values())
            .flatMap(
                channel ->
                    Stream.of(Stated.values()).flatMap(urgent -> transmissions(channel, urgent)))
            .map(Transmission::examine);
    Stream<FormFinding> others =
        Stream.of(
            RequestForm.language(List.of("en"), List.of("en")),
            RequestForm.language(List.of("de"), List.of("en")),
            RequestForm.language(List.of(), List.of("en")),
            RequestForm.urgency(false, false, false, false),
            RequestForm.urgency(true, false, false, false),
            RequestForm.urgency(true, true, false, false),
            RequestForm.urgency(true, true, true, false),
            RequestForm.urgency(true, true, true, true));
    return Stream.of(
            channels,
            others,
            Stream.of(Stated.values()).map(RequestForm::sender),
            Stream.of(Authenticity.values()).map(RequestForm::authenticity))
        .flatMap(findings -> findings)
        .flatMap(finding -> Stream.of(finding, finding.under(LegalBasis.OTHER_TREATY)))
        .flatMap(found -> Stream.of(found.reason(), found.inLetter(), found.found().reason()));
  }

  private static Stream<Reason> notAccepted() {
    return Stream.of(
            RequestForm.notAccepted(Authenticity.VERIFIED, false),
            RequestForm.channelNotAccepted(true, false))
        .flatMap(List::stream)
        .map(Violation::reason);
  }

  private static Stream<Transmission> transmissions(Channel channel, Stated urgent) {
    return Stream.of(Stated.values())
        .flatMap(agreed -> Stream.of(Stated.values()).map(other -> Map.entry(agreed, other)))
        .flatMap(
            pair ->
                Stream.of(Transmission.OralReading.values())
                    .flatMap(
                        reading ->
                            Stream.of(Assistance.DOCUMENTS, Assistance.PRESERVATION)
                                .map(
                                    assistance ->
                                        new Transmission(
                                            channel,
                                            assistance,
                                            pair.getKey(),
                                            urgent,
                                            pair.getValue(),
                                            pair.getKey(),
                                            pair.getValue(),
                                            pair.getKey(),
                                            pair.getKey() == Stated.YES,
                                            reading))));
  }

  private static Stream<Reason> clocks() {
    Stream<Reason> holds =
        Stream.of(Hold.FollowUp.values())
            .map(followUp -> Clocks.preservationHold(NOW, UTC, followUp).reason());
    LocalDate day = LocalDate.parse("2027-03-01");
    return Stream.concat(
        holds,
        Stream.of(
            Clocks.domesticOrder(day, UTC).how(),
            Clocks.heldOn(day, UTC).how(),
            Clocks.domesticOrderTooLong(day, day.plusDays(91)).orElseThrow().reason(),
            Clocks.statedPeriod(day, 14, UTC, UTC).how(),
            Clocks.writtenConfirmation(NOW, UTC, Duration.ofHours(24)).how()));
  }

  private static Map<String, String> bundle(String file) {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                WordsInBothLanguagesTest.class.getResourceAsStream("/messages/" + file), file),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }
}
