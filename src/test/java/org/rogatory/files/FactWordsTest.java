package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.asked.ConcernedSubject;
import org.rogatory.incoming.asked.PursuedOffence;
import org.rogatory.incoming.asked.SuggestedDay;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.FactKinds;
import org.rogatory.letters.LetterFact;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Whatever a journal can say, it says in words, in both languages. */
@RogatoryTest
class FactWordsTest {

  @Autowired FactWords words;
  @Autowired ObjectProvider<FactKinds> modules;
  @Autowired MessageSource messages;

  @AfterEach
  void resetLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyKindOfFactHasItsWords(String language) {
    List<Class<? extends Fact>> kinds =
        modules.stream().flatMap(module -> module.kinds().stream()).toList();

    assertThat(kinds)
        .hasSizeGreaterThan(40)
        .allSatisfy(
            kind ->
                assertThat(
                        messages.getMessage(
                            "fact." + Fact.kindOf(kind), null, "", Locale.forLanguageTag(language)))
                    .as("fact.%s in %s", Fact.kindOf(kind), language)
                    .isNotEmpty());
  }

  @Test
  void valuesAreNamedAndWhatIsNotSaidIsLeftOut() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    FactWords.Said said =
        words.say(
            new RequestFact.RequestRegistered(
                "XB",
                null,
                "Ministry of Justice",
                null,
                "oral",
                "en",
                true,
                false,
                false,
                new SuggestedDay(LocalDate.of(2026, 12, 20), null),
                List.of("stored-data", "service"),
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                false,
                List.of(
                    new PursuedOffence(
                        "convention", 17, List.of(7, 13), false, "principal", "term", 72, "Mules")),
                List.of(
                    new ConcernedSubject("natural-person", "Jane Roe", null, null, "XC", null),
                    new ConcernedSubject("account", "Postbox", "jane77", null, null, null)),
                List.of(),
                null,
                null));

    assertThat(said.title()).isEqualTo("Request of State XB received: Orally");
    assertThat(said.text())
        .isEqualTo(
            "Search, seizure and disclosure of stored electronic data; Service of judicial"
                + " documents\n"
                + "Sender: Ministry of Justice\n"
                + "Written in English\n"
                + "Answer wished by 20 December 2026\n"
                + "Offences: Offence under Article 17: laundering of proceeds of crime (Proceeds of offences under Articles 7, 13,"
                + " As principal, maximum penalty: 6 years): Mules\n"
                + "Concerning: Natural person: Jane Roe (Nationality: XC); Account: Postbox (jane77)");
  }

  @Test
  void whatWasCorrectedOfAPersonIsSeen() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    FactWords.Said said =
        words.say(
            new RequestFact.SubjectsCorrected(
                List.of(person("Avery", LocalDate.of(2031, 1, 1))),
                List.of(person("Avery", LocalDate.of(1991, 1, 1))),
                "Mistyped"));

    assertThat(said.text())
        .contains(
            "Before: Natural person: Nguyễn Thị Minh Khai (P 1; Location: Avery; Born: 1 January 2031)")
        .contains(
            "Now: Natural person: Nguyễn Thị Minh Khai (P 1; Location: Avery; Born: 1 January 1991)");
  }

  private static ConcernedSubject person(String location, LocalDate born) {
    return new ConcernedSubject(
        "natural-person", "Nguyễn Thị Minh Khai", "P 1", location, null, born);
  }

  @Test
  void whatIsTrueOrAbsentMayChangeTheTitle() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);

    assertThat(titles(reply(true), reply(false)))
        .containsExactly(
            "Reply to consultation 1: The conditions offered are accepted",
            "Reply to consultation 1: The conditions offered are not accepted");
    assertThat(
            titles(
                new MeasureFact.MeasureGranted(1, List.of(), null),
                new MeasureFact.MeasureGranted(1, List.of("Use in this case only"), null)))
        .containsExactly("Granted", "Granted on conditions");
  }

  /** A title that belongs to no component of its fact would never be said. */
  @ParameterizedTest
  @ValueSource(strings = {"facts", "facts_zh"})
  void everyTitleOfAFactCanBeSaid(String file) {
    Map<String, Set<String>> sayable =
        modules.stream()
            .flatMap(module -> module.kinds().stream())
            .collect(Collectors.toMap(Fact::kindOf, FactWordsTest::endings));

    assertThat(ResourceBundle.getBundle("messages." + file, Locale.ROOT).keySet())
        .filteredOn(key -> key.startsWith("fact.") && sayable.containsKey(key.split("\\.")[1]))
        .filteredOn(key -> key.split("\\.").length > 2)
        .hasSizeGreaterThan(40)
        .allSatisfy(
            key -> assertThat(sayable.get(key.split("\\.")[1])).as(key).contains(ending(key)));
  }

  /** A component that is put in before others moves no value to another place. */
  @ParameterizedTest
  @ValueSource(strings = {"facts", "facts_zh", "information", "information_zh"})
  void everyPlaceInTheWordsOfAFactIsAComponentOfIt(String file) {
    Map<String, Set<String>> components =
        modules.stream()
            .flatMap(module -> module.kinds().stream())
            .collect(Collectors.toMap(Fact::kindOf, FactWordsTest::components));
    Map<String, Set<String>> within =
        modules.stream()
            .flatMap(module -> module.kinds().stream())
            .flatMap(kind -> Arrays.stream(kind.getRecordComponents()))
            .map(RecordComponent::getType)
            .filter(Class::isRecord)
            .distinct()
            .collect(Collectors.toMap(Fact::kindOf, FactWordsTest::components));
    ResourceBundle texts = ResourceBundle.getBundle("messages." + file, Locale.ROOT);

    assertThat(texts.keySet())
        .filteredOn(key -> key.startsWith("fact.") && components.containsKey(key.split("\\.")[1]))
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(FactWords.PLACE.matcher(texts.getString(key)).results())
                    .extracting(place -> place.group(1))
                    .as(key)
                    .isSubsetOf(components.get(key.split("\\.")[1])));
    assertThat(texts.keySet())
        .filteredOn(key -> key.startsWith("fact.part."))
        .allSatisfy(
            key ->
                assertThat(FactWords.PLACE.matcher(texts.getString(key)).results())
                    .extracting(place -> place.group(1))
                    .as(key)
                    .isSubsetOf(within.get(key.substring("fact.part.".length()))));
  }

  private static Set<String> components(Class<?> kind) {
    return Arrays.stream(kind.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toSet());
  }

  @Test
  void aLetterSaysItsLanguageAndTheOneThatWasWished() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    FactWords.Said said =
        words.say(
            new LetterFact.LetterDrafted(
                1, "acknowledgement", "Ministry of XC", "XC", "en", "fr", null));

    assertThat(said.text()).isEqualTo("To: Ministry of XC\nIn English\nWished: French");
  }

  private static String ending(String key) {
    return key.substring(key.indexOf('.', "fact.".length()) + 1);
  }

  private static Set<String> endings(Class<? extends Fact> kind) {
    return Stream.concat(
            Stream.of("text"),
            Arrays.stream(kind.getRecordComponents())
                .map(component -> component.getName().replaceAll("(?=[A-Z])", "-"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of(name, "no-" + name)))
        .collect(Collectors.toSet());
  }

  @Test
  @Clause("40(25)")
  void anAssessmentThatFoundNothingSaysSo() {
    MeasureFact nothing =
        new MeasureFact.GroundsAssessed(1, List.of(), null, null, Map.of(), null, null, null, null);

    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(titles(nothing)).containsExactly("Grounds assessed: none applies");
    LocaleContextHolder.setLocale(Locale.CHINESE);
    assertThat(titles(nothing)).containsExactly("理由审查：无拒绝理由");
  }

  @Test
  void whatAPersonTypedIsNeverReadAsAPattern() {
    LocaleContextHolder.setLocale(Locale.CHINESE);
    FactWords.Said said = words.say(new FileFact.NoteTaken("{0} it’s 'quoted' <b>"));

    assertThat(said.text()).isEqualTo("{0} it’s 'quoted' <b>");
  }

  private static MeasureFact reply(boolean accepted) {
    return new MeasureFact.ConsultationReplied(
        1, 1, "diplomatic", "We answer.", accepted ? "accepted" : "declined", List.of(), List.of());
  }

  private List<String> titles(Fact... facts) {
    return Stream.of(facts).map(fact -> words.say(fact).title()).toList();
  }
}
