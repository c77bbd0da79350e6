package org.rogatory.incoming.course;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Citation;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Worded;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.deadlines.calendar.TimeLimit;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.ContentVersion;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.letters.Letter;
import org.rogatory.letters.saying.Addressees;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Period;
import org.rogatory.letters.saying.Words;
import org.rogatory.register.CompetentAuthorities;
import org.rogatory.register.CompetentAuthority;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the composers of letters have in common: addressees, words and periods. */
@Component
public class Letterwriter {

  private final Addressees addressees;
  private final RequestCorrespondence correspondence;
  private final CompetentAuthorities authorities;
  private final MessageSource messages;

  Letterwriter(
      Addressees addressees,
      RequestCorrespondence correspondence,
      CompetentAuthorities authorities,
      MessageSource messages) {
    this.addressees = addressees;
    this.correspondence = correspondence;
    this.authorities = authorities;
    this.messages = messages;
  }

  /** A letter to the requesting State. */
  public Composition toRequestingState(Request file, LetterKind kind, Particulars particulars) {
    return new Composition(kind, particulars, correspondence.requestingState(file));
  }

  /** A letter to the authority of ours that executes a measure. */
  public Composition toAuthority(Measure measure, LetterKind kind, Particulars particulars) {
    return new Composition(kind, particulars, addressees.competentAuthority(authorityFor(measure)));
  }

  /**
   * To an authority of ours that is known by its id.
   *
   * @throws IllegalStateException where the office's configuration names none of that id any more
   */
  public Composition toAuthority(String id, LetterKind kind, Particulars particulars) {
    CompetentAuthority known =
        authorities
            .find(id)
            .orElseThrow(
                () -> new IllegalStateException("config/authorities.yml does not name " + id));
    return new Composition(kind, particulars, addressees.competentAuthority(known));
  }

  /**
   * The authority that executes a measure: the one that it went to, else the usual one for its
   * kind.
   *
   * @throws IllegalStateException where the office's configuration names none
   */
  public CompetentAuthority authorityFor(Measure measure) {
    Optional<CompetentAuthority> known = measure.execution().authority().flatMap(authorities::find);
    return known
        .or(() -> authorities.forAssistance(measure.assistance()).stream().findFirst())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "config/authorities.yml names no authority that executes "
                        + measure.assistance().id()));
  }

  /** The authority of ours to which a letter goes; empty where none is called so any more. */
  public Optional<CompetentAuthority> named(Letter letter) {
    return authorities.all().stream()
        .filter(known -> letter.envelope().addressee().equals(known.name()))
        .findFirst();
  }

  /** Whether a letter goes to the authority of ours with this id. */
  public boolean isTo(String authority, Letter letter) {
    return authorities
        .find(authority)
        .filter(known -> letter.envelope().addressee().equals(known.name()))
        .isPresent();
  }

  public static MeasureName name(Measure measure) {
    return new MeasureName(
        measure.number(),
        measure.assistance(),
        measure.description().orElse(null),
        takesUp(measure).orElse(null));
  }

  /** The number of the answered measure of the same request that a measure takes up again. */
  public static Optional<Integer> takesUp(Measure measure) {
    return measure.request().measures().stream()
        .filter(
            each -> each.execution().takenUpAs().filter(as -> as == measure.number()).isPresent())
        .map(Measure::number)
        .findFirst();
  }

  /** Where another treaty governs, no letter cites paragraphs 8 to 31 of Article 40, 40(7). */
  public static boolean cites(Request file, Provision provision) {
    return file.formalities().legalBasis().appliesParagraphs8To31()
        || !provision.yieldsToAnotherTreaty();
  }

  /** The words of a message in the language of the letter. */
  public Words words(String key, Object... args) {
    return language -> message(key, language, args);
  }

  /** The words of a message around others, all in the language of the letter. */
  public Words saying(String key, Words... parts) {
    return language ->
        message(key, language, Stream.of(parts).map(part -> (Object) part.in(language)).toArray());
  }

  /** A period that a letter gives, counted from the day on which it is sent. */
  public Period period(TimeLimit limit) {
    TimeLimit told = limit.inDays();
    return new Period(limit.text(), words("letter.period." + told.unit().id(), told.amount()));
  }

  /** The name of an item of the contents with the source and the day of one of its texts. */
  public Words sourced(Words item, ContentVersion version, ZoneId zone) {
    Words day = Words.of(LocalDate.ofInstant(version.at(), zone));
    String numbered = version.supplement().isPresent() ? ".numbered" : "";
    return language ->
        message(
            "letter.source." + version.source().id() + numbered,
            language,
            item.in(language),
            day.in(language),
            version.supplement().orElse(0));
  }

  /** A letter of ours as another letter cites it: by its number and the date it bears. */
  public Words cited(String letter, LocalDate dated) {
    Words day = Words.of(dated);
    return language -> message("letter.cited", language, letter, day.in(language));
  }

  public Words words(Reason reason) {
    return words(reason.key(), reason.args().toArray());
  }

  /**
   * Each ground in words, with the provisions that allow it; one of another treaty with its article
   * there, 40(7).
   */
  public List<SaidGround> grounds(Measure measure, List<CitedGround> grounds) {
    return grounds.stream()
        .map(
            each ->
                new SaidGround(
                    named(measure, each.ground()),
                    Words.list(each.provisions().stream().map(this::cited).toList())))
        .toList();
  }

  @Clause("40(7)")
  private Words named(Measure measure, Ground ground) {
    return Optional.ofNullable(
            measure.groundFacts().getOrDefault(ground, Map.of()).get(NeededFact.TREATY_ARTICLE))
        .map(
            article ->
                (Words)
                    language ->
                        message(
                            "letter.ground-of-treaty",
                            language,
                            words(ground).in(language),
                            article))
        .orElse(words(ground));
  }

  /** The provision as letters cite it. */
  public Words cited(Provision provision) {
    return words(Citation.of(provision, Citation.Style.LETTER));
  }

  /** The measure as letters name it. */
  public Words words(MeasureName name) {
    Words assistance = words(name.assistance());
    return language ->
        message(
            name.key(),
            language,
            name.number(),
            assistance.in(language),
            name.description(),
            name.takesUp());
  }

  public Words words(Worded name) {
    return words(name.key());
  }

  private String message(String key, Locale language, @Nullable Object... args) {
    return messages.getMessage(key, args, language);
  }
}
