package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.convention.scope.MaximumPenalty;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.filing.RegisteredTexts;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Moment;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;

/**
 * Whatever was registered of a request can be put right, and supplied where a clerk left it out.
 */
class EverythingRegisteredCanBeCorrectedTest {

  /**
   * Corrected by an act of its own: item by item, by linking, by deciding who may see the file; or
   * said by whoever registers of what he or she looked at, and not kept.
   */
  private static final Set<String> ELSEWHERE =
      Set.of("contents", "earlier", "restricted", "again", "confirmed");

  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

  @Test
  void whoIsToldOfACorrectionIsInTheJournalAndNobodyIsToldUnasked() {
    InMemory file = InMemory.in(MeasureState.UNDER_ASSESSMENT);
    file.then(
        verbs ->
            Correcting.of(verbs)
                .correct(Edited.measure(verbs.request(), 1, "description", "The mails of May")));
    assertThat(file.kinds()).doesNotContain("correction-to-be-told");

    file.then(verbs -> Correcting.of(verbs).correct(Edited.of(verbs.request(), "tellState", true)));

    assertThat(file.kinds()).endsWith("correction-to-be-told");
  }

  @Test
  void nothingThatIsRegisteredIsLeftOut() {
    Set<String> registered = names(NewRequest.class);
    registered.removeAll(ELSEWHERE);

    assertThat(names(Correction.class)).containsAll(registered);
    assertThat(ofRequest().keySet()).containsExactlyInAnyOrderElementsOf(registered);
    assertThat(ofMeasure().keySet())
        .containsExactlyInAnyOrderElementsOf(names(NewRequest.NewMeasure.class));
  }

  private static Set<String> names(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Object> ofRequest() {
    Map<String, Object> now = new LinkedHashMap<>();
    now.put("requestingState", CountryCode.of("XC"));
    now.put("sender", "Prosecutor General");
    now.put("sendersReference", "XB-2");
    now.put("dated", LocalDate.of(2026, 11, 1));
    now.put(
        "receivedAt",
        new Moment(Instant.parse("2026-11-02T09:00:00Z"), ZoneId.of("Europe/Vienna")));
    now.put("channel", Channel.INTERPOL);
    now.put("language", LanguageTag.of("de"));
    now.put("callBack", "Called the registered number");
    now.put("urgent", true);
    now.put("urgencyReason", "The trial begins.");
    now.put("emergency", true);
    now.put("emergencyFacts", "A hospital is at risk.");
    now.put("atRisk", "Logs are kept for ten days.");
    now.put("confidential", true);
    now.put("confidentialityScope", "The names of the accused");
    now.put("answerBy", DAY);
    now.put("answerByReason", "The hearing");
    now.put(
        "measures",
        List.of(
            new NewRequest.NewMeasure(
                Assistance.STORED_DATA, "All of it", null, Stated.YES, null, null)));
    now.put("offences", Registered.inFull().offences());
    now.put("subjects", Registered.inFull().subjects());
    return now;
  }

  private static Map<String, Object> ofMeasure() {
    Map<String, Object> now = new LinkedHashMap<>();
    now.put("assistance", Assistance.TRAFFIC_DATA);
    now.put("description", "Thirty days");
    now.put("procedure", "With a hash of each file");
    now.put("electronicEvidence", Stated.NO);
    now.put("answerBy", DAY);
    now.put("answerByReason", "The hearing");
    return now;
  }

  static Stream<Arguments> corrections() {
    return Stream.concat(
        ofRequest().entrySet().stream().map(e -> Arguments.of(false, e.getKey(), e.getValue())),
        ofMeasure().entrySet().stream().map(e -> Arguments.of(true, e.getKey(), e.getValue())));
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void aCorrectionStandsInTheFileAndInItsJournalWithOldAndNew(
      boolean ofMeasure, String field, Object now) {
    InMemory file = InMemory.of(Registered.complete(Assistance.STORED_DATA));
    Map<String, String> before = Map.copyOf(texts(file));
    Correction said =
        ofMeasure
            ? Edited.measure(file.request(), 1, field, now)
            : Edited.of(file.request(), field, now);

    file.then(verbs -> Correcting.of(verbs).correct(said));

    Map<String, String> after = texts(file);
    List<String> changed =
        after.keySet().stream().filter(name -> !after.get(name).equals(before.get(name))).toList();
    assertThat(changed).hasSize(1);
    Fact last = file.journal().facts().get(file.journal().facts().size() - 1);
    String name = changed.get(0);
    if (last instanceof FileFact.Corrected fact) {
      assertThat(orEmpty(fact.old())).isEqualTo(before.get(name));
      assertThat(orEmpty(fact.now())).isEqualTo(after.get(name));
      assertThat(fact.reason()).isEqualTo("Misread.");
    } else if (last instanceof MeasureFact.MeasureCorrected fact) {
      assertThat(orEmpty(fact.old())).isEqualTo(before.get(name));
      assertThat(orEmpty(fact.now())).isEqualTo(after.get(name));
    } else {
      assertThat(last)
          .isInstanceOfAny(
              RequestFact.OffencesCorrected.class, RequestFact.SubjectsCorrected.class);
    }
    assertThat(FromJournal.of(file.journal().entries()))
        .containsAllEntriesOf(
            FromTables.of(file.request(), List.of(), List.of(), false, List.of()));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static Map<String, String> texts(InMemory file) {
    Map<String, String> texts = new LinkedHashMap<>();
    RegisteredTexts.of(file.request()).forEach((name, text) -> texts.put(name, orEmpty(text)));
    return texts;
  }

  @Test
  void whatAClerkLeftOutIsSuppliedInEachLine() {
    InMemory file = InMemory.of(Registered.complete(Assistance.STORED_DATA));
    List<NewRequest.NewSubject> subjects =
        List.of(
            new NewRequest.NewSubject(Subject.Kind.ACCOUNT, "Postbox", "jane77", null, null, null));

    file.then(
        verbs -> Correcting.of(verbs).correct(Edited.of(verbs.request(), "subjects", subjects)));

    assertThat(file.request().subjects()).singleElement().matches(s -> s.identifier().isPresent());
    assertThat(file.journal().facts())
        .last()
        .isInstanceOfSatisfying(
            RequestFact.SubjectsCorrected.class, fact -> assertThat(fact.old()).isEmpty());
  }

  @Test
  void whatThePersonDidNotSeeIsNotOverwritten() {
    InMemory file = InMemory.of(Registered.complete(Assistance.STORED_DATA));
    Correction old = Edited.measure(file.request(), 1, "description", "Ten days");
    file.then(
        verbs ->
            Correcting.of(verbs)
                .correct(Edited.measure(verbs.request(), 1, "description", "Thirty days")));

    refused(file, old, "measures[0].description");
  }

  @Test
  void aRequestDidNotArriveAfterSomethingWasDoneWithIt() {
    InMemory file = InMemory.in(MeasureState.IN_EXECUTION).later(java.time.Duration.ofDays(9));
    Moment tooLate = new Moment(Instant.parse("2026-11-05T09:00:00Z"), ZoneId.of("Europe/Vienna"));

    refused(file, Edited.of(file.request(), "receivedAt", tooLate), "receivedAt");
  }

  @Test
  void aFurtherMeasureIsNoCorrection() {
    InMemory file = InMemory.of(Registered.complete(Assistance.STORED_DATA));
    NewRequest.NewMeasure asked = file.measure().asked();

    refused(file, Edited.of(file.request(), "measures", List.of(asked, asked)), "measures");
    NewRequest.NewSubject unborn =
        new NewRequest.NewSubject(
            Subject.Kind.NATURAL_PERSON, "A", null, null, null, LocalDate.of(2190, 1, 1));
    refused(file, Edited.of(file.request(), "subjects", List.of(unborn)), "subjects[0].born");
  }

  /** A term whose length nobody knows is no term of no length; one of no length is kept. */
  @Test
  @Clause({"2(h)", "40(1)"})
  void aTermHasItsLengthWheneverItIsRegisteredOrCorrected() {
    NewRequest complete = Registered.complete(Assistance.STORED_DATA);
    NewRequest.NewOffence offence = complete.offences().get(0);
    List<NewRequest.NewOffence> unknown = List.of(Edited.with(offence, "penaltyMonths", null));
    List<NewRequest.NewOffence> none = List.of(Edited.with(offence, "penaltyMonths", 0));

    assertThatThrownBy(() -> InMemory.of(Edited.with(complete, "offences", unknown)))
        .isInstanceOfSatisfying(
            BadInput.class,
            wrong -> assertThat(wrong.fields()).containsOnlyKeys("offences[0].penaltyMonths"));
    InMemory file = InMemory.of(Edited.with(complete, "offences", none));
    refused(file, Edited.of(file.request(), "offences", unknown), "offences[0].penaltyMonths");
    file.then(
        verbs -> Correcting.of(verbs).correct(Edited.of(verbs.request(), "sender", "Ministry")));
    assertThat(file.request().claims().get(0).penalty()).isEqualTo(MaximumPenalty.months(0));
  }

  private static void refused(InMemory file, Correction said, String field) {
    int entries = file.kinds().size();

    assertThatThrownBy(() -> Correcting.of(file.verbs()).correct(said))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys(field));

    assertThat(file.kinds()).hasSize(entries);
  }
}
