package org.rogatory.register.pages;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;
import org.rogatory.register.facts.AuthorityKind;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.DeclarationKind;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.FactStanding;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.web.Option;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** What the forms of the register offer to choose from, in the reader's language. */
@Component
class FactChoices {

  private final Texts texts;

  FactChoices(Texts texts) {
    this.texts = texts;
  }

  /**
   * The choices of a form.
   *
   * @param standings notified or assumed
   * @param authorities what an authority is designated for
   * @param declarations what a declaration is about
   * @param languages all languages, by name
   * @param zones the State's own zones first
   * @param party whether it has deposited its instrument
   * @param diplomatic whether it requires the diplomatic channel
   * @param agreed whether there is an agreement
   */
  record Choices(
      List<Option> standings,
      List<Option> authorities,
      List<Option> declarations,
      List<Option> languages,
      List<Option> zones,
      List<Option> party,
      List<Option> diplomatic,
      List<Option> agreed) {}

  Choices of(CountryCode state, Locale reader) {
    return new Choices(
        List.of(standing(FactStanding.NOTIFIED), standing(FactStanding.ASSUMED)),
        Arrays.stream(AuthorityKind.values()).map(kind -> cited(kind, kind.provision())).toList(),
        Arrays.stream(DeclarationKind.values())
            .map(kind -> cited(kind, kind.provision().orElse(null)))
            .toList(),
        languages(reader),
        zones(state),
        yesNo("party"),
        yesNo("diplomatic"),
        yesNo("agreed"));
  }

  private List<Option> yesNo(String field) {
    return List.of(
        Option.of("true", texts.of("register." + field + ".yes")),
        Option.of("false", texts.of("register." + field + ".no")));
  }

  /** All kinds of fact, to filter by. */
  List<Option> kinds() {
    return Arrays.stream(FactKind.values())
        .filter(kind -> kind.denies().isEmpty() && kind != FactKind.NAMES)
        .map(kind -> Option.of(kind.id(), texts.of(kind.key())))
        .toList();
  }

  /** All standings, to filter by. */
  List<Option> standings() {
    return Arrays.stream(FactStanding.values())
        .map(standing -> Option.of(standing.id(), texts.of(standing.key())))
        .toList();
  }

  private Option standing(FactStanding standing) {
    return Option.of(standing.id(), texts.of(standing.key()))
        .withHint(texts.of(standing.key() + ".hint"));
  }

  private Option cited(Worded word, @Nullable Provision provision) {
    String text = texts.of(word.key());
    return Option.of(
        word.id(),
        provision == null ? text : texts.of("register.cited", text, texts.of(provision)));
  }

  private static List<Option> languages(Locale reader) {
    Collator collator = Collator.getInstance(ULocale.forLocale(reader));
    return Arrays.stream(Locale.getISOLanguages())
        .flatMap(tag -> LanguageTag.parse(tag).stream())
        .distinct()
        .map(tag -> Option.of(tag.value(), tag.name(reader)))
        .sorted(Comparator.comparing(Option::text, collator::compare))
        .toList();
  }

  private static List<Option> zones(CountryCode state) {
    Set<String> zones = new LinkedHashSet<>();
    String region = state.isUserAssigned() ? null : state.value();
    Stream.of(ids(region), ids(null)).forEach(zones::addAll);
    zones.retainAll(ZoneId.getAvailableZoneIds());
    return zones.stream().map(zone -> Option.of(zone, zone.replace('_', ' '))).toList();
  }

  private static Set<String> ids(@Nullable String region) {
    return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, region, null);
  }
}
