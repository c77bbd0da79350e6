package org.rogatory.files.registration;

import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Worded;
import org.rogatory.convention.scope.MaximumPenalty;
import org.rogatory.convention.scope.OffenceClaim;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.register.OwnState;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.web.Option;
import org.rogatory.web.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What can be chosen in the fields of what arrives. */
@Component
public class RegisterOptions {

  /** Codes of languages in which no authority writes: dead for long, or made up. */
  private static final Set<String> NOT_LIVING = Set.of("ae", "cu", "ia", "ie", "io", "pi", "vo");

  /** Languages without a code of two letters, and scripts, in which authorities write. */
  private static final List<String> FURTHER =
      List.of(
          "fil", "yue", "ckb", "kmr", "fa-AF", "zgh", "kab", "brx", "doi", "kok", "mai", "mni",
          "sat", "ceb", "nso", "pap", "kea", "tpi", "zh-Hans", "zh-Hant", "sr-Cyrl", "sr-Latn",
          "az-Cyrl", "uz-Cyrl", "uz-Latn", "pa-Arab", "mn-Mong");

  private static final List<String> UNITED_NATIONS = List.of("ar", "zh", "en", "fr", "ru", "es");

  private final StateOptions states;
  private final OwnState own;
  private final Texts texts;

  RegisterOptions(StateOptions states, OwnState own, Texts texts) {
    this.states = states;
    this.own = own;
    this.texts = texts;
  }

  /** All lists. */
  record Lists(
      List<Option> states,
      List<Option> languages,
      List<Option> channels,
      List<Option> assistances,
      List<Option> stated,
      List<Option> origins,
      List<Option> articles,
      List<Option> predicates,
      List<Option> modes,
      List<Option> penalties,
      List<Option> kinds) {}

  Lists all() {
    return new Lists(
        states.all(),
        languages(),
        channels(),
        assistances(),
        named(Stated.values()),
        named(OffenceClaim.Origin.values()),
        articles(17),
        articles(16),
        named(OffenceClaim.Mode.values()),
        named(MaximumPenalty.Kind.values()),
        named(Subject.Kind.values()));
  }

  /** The channels by which something can come. */
  public List<Option> channels() {
    return Arrays.stream(Channel.values())
        .map(
            channel ->
                Option.of(channel.id(), texts.of(channel))
                    .withHint(texts.of(channel.key() + ".hint")))
        .toList();
  }

  public List<Option> assistances() {
    return Arrays.stream(Assistance.values())
        .map(
            kind ->
                Option.of(
                    kind.id(),
                    texts.of("measure.cited", texts.of(kind), texts.of(kind.provision()))))
        .toList();
  }

  /**
   * Those that we accept and those of the United Nations first, then all by name, each once. What
   * has an old and a new code stands under the new one.
   */
  public List<Option> languages() {
    Locale reader = LocaleContextHolder.getLocale();
    List<String> first =
        Stream.concat(own.languages().stream().map(LanguageTag::value), UNITED_NATIONS.stream())
            .distinct()
            .toList();
    Collator collator = Collator.getInstance(reader);
    Stream<Option> others =
        Stream.concat(
                Arrays.stream(Locale.getISOLanguages()).filter(code -> code.length() == 2),
                FURTHER.stream())
            .filter(code -> !NOT_LIVING.contains(code))
            .flatMap(code -> LanguageTag.parse(code).stream())
            .map(LanguageTag::value)
            .distinct()
            .filter(code -> !first.contains(code))
            .map(code -> language(code, reader))
            .sorted((one, other) -> collator.compare(one.text(), other.text()));
    return Stream.concat(first.stream().map(code -> language(code, reader)), others).toList();
  }

  private static Option language(String code, Locale reader) {
    return Option.of(code, LanguageTag.of(code).name(reader));
  }

  private List<Option> articles(int last) {
    return IntStream.rangeClosed(7, last)
        .mapToObj(String::valueOf)
        .map(
            article ->
                Option.of(
                    article,
                    texts.of(
                        "offence.article",
                        texts.of(Provision.of(article)),
                        texts.of("offence.article." + article))))
        .toList();
  }

  private List<Option> named(Worded... names) {
    return Arrays.stream(names).map(name -> Option.of(name.id(), texts.of(name))).toList();
  }
}
