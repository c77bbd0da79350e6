package org.rogatory.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Unreadable;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.asked.AskedMeasure;
import org.rogatory.incoming.asked.ConcernedSubject;
import org.rogatory.incoming.asked.PursuedOffence;
import org.rogatory.incoming.asked.SuggestedDay;
import org.rogatory.incoming.filing.RegisteredWords;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.found.StatedGround;
import org.rogatory.register.CompetentAuthorities;
import org.rogatory.register.CompetentAuthority;
import org.rogatory.register.StateNames;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What stands in a fact, in the reader's words: ids by their names, days, people, States. */
@Component
class ValueWords {

  /** For components whose values are named in a group of another name: {@code kind.component}. */
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("request-closed.state", "request-state"),
          Map.entry("basis-changed.from", "basis"),
          Map.entry("basis-changed.to", "basis"),
          Map.entry("authenticity-established.result", "authenticity"),
          Map.entry("authenticity-established.by", "origin-proof"),
          Map.entry("authenticityBy", "origin-proof"),
          Map.entry("result-recorded.result", ""),
          Map.entry("measure-outside.reason", ""),
          Map.entry("measure-not-accepted.reason", ""),
          Map.entry("letter-sent.channel", "sent-by"),
          Map.entry("consultation-sent.channel", "sent-by"),
          Map.entry("task-reassigned.step", "step"),
          Map.entry("task-claimed.step", "step"),
          Map.entry("task-given-back.step", "step"),
          Map.entry("corrected.field", "field"),
          Map.entry("measure-corrected.field", "field"),
          Map.entry("personalData", "stated"),
          Map.entry("publicRecords", "stated"),
          Map.entry("allowedInSimilarCase", "stated"),
          Map.entry("offenceListed", "stated"),
          Map.entry("legalBasis", "basis"),
          Map.entry("examined-after-answer.finding", "sequel-finding"),
          Map.entry("measures", "assistance"),
          Map.entry("items", "content"),
          Map.entry("contents", "content"),
          Map.entry("stillMissing", "content"),
          Map.entry("item", "content"),
          Map.entry("replaced", "content"),
          Map.entry("cured", "content"),
          Map.entry("information-received.text", ""),
          Map.entry("authenticity-established.before", "authenticity"),
          Map.entry("scope-answered.serves", "stated"),
          Map.entry("transmittal-recalled.because", "recalled-because"),
          Map.entry("channel-examined.agreed", "stated"),
          Map.entry("exits", "exit"),
          Map.entry("purpose", "consultation-purpose"),
          Map.entry("heardAs", "heard-as"),
          Map.entry("consultation-replied.answer", "consultation-answer"),
          Map.entry("communication-heard.said", "communication"),
          Map.entry("consultation-opened.offer", "offer-basis"));

  private final Texts texts;
  private final Dates dates;
  private final StateNames states;
  private final ReaderWords readers;
  private final CompetentAuthorities authorities;
  private final OffenceWords offences;
  private final SubjectWords subjects;
  private final RegisteredWords registered;

  ValueWords(
      Texts texts,
      Dates dates,
      StateNames states,
      ReaderWords readers,
      CompetentAuthorities authorities,
      OffenceWords offences,
      SubjectWords subjects,
      RegisteredWords registered) {
    this.texts = texts;
    this.dates = dates;
    this.states = states;
    this.readers = readers;
    this.authorities = authorities;
    this.offences = offences;
    this.subjects = subjects;
    this.registered = registered;
  }

  /** A value that stood or stands in a field that was corrected, see {@link RegisteredWords}. */
  String ofField(String field, String value) {
    return field.equals("received-at")
        ? moment(value)
        : registered.of(field, value).in(LocaleContextHolder.getLocale());
  }

  private String moment(String value) {
    try {
      return dates.moment(Instant.parse(value));
    } catch (DateTimeParseException damaged) {
      return value;
    }
  }

  /** The value in words; empty where there is none. */
  String of(String kind, String component, @Nullable Object value) {
    if (value instanceof LocalDate || value instanceof SuggestedDay) {
      return dates.day(
          value instanceof SuggestedDay suggested ? suggested.day() : (LocalDate) value);
    }
    if (value instanceof Instant instant) {
      return dates.moment(instant);
    }
    if (value instanceof Record whole) {
      return record(whole);
    }
    if (value instanceof Map<?, ?> by) {
      return kind.equals("grounds-assessed") ? recorded(by) : joined(kind, component, by.keySet());
    }
    if (value instanceof Collection<?> several) {
      return joined(kind, component, several);
    }
    return value == null ? "" : text(kind, component, value.toString());
  }

  private String record(Record value) {
    if (value instanceof PursuedOffence offence) {
      return offence(offence);
    }
    if (value instanceof ConcernedSubject subject) {
      return subjects.of(subject);
    }
    if (value instanceof StatedGround stated) {
      return stated(stated);
    }
    if (value instanceof FindingChanged change) {
      return changed(change);
    }
    return value instanceof AskedMeasure asked
        ? Objects.requireNonNullElse(asked.description(), "")
        : value.toString();
  }

  private String joined(String kind, String component, Collection<?> several) {
    Stream<String> words = several.stream().map(one -> of(kind, component, one));
    return words.reduce((one, other) -> texts.of("fact.list", one, other)).orElse("");
  }

  private String text(String kind, String component, String value) {
    return switch (component) {
      case "counterpart", "holder" -> state(value);
      case "language", "wishedLanguage" -> language(value);
      default ->
          readers
              .find(kind + "." + component, value)
              .orElseGet(() -> ofKind(kind, component, value));
    };
  }

  private String ofKind(String kind, String component, String value) {
    return switch (kind + "." + component) {
      case "request-registered.requestingState" -> state(value);
      case "translation-received.before" -> language(value);
      case "measure-outside.reason", "measure-not-accepted.reason", "request-not-accepted.reason" ->
          texts.orElse(value, value);
      case "grounds-assessed.personalData",
          "grounds-assessed.publicRecords",
          "grounds-assessed.allowedInSimilarCase",
          "grounds-assessed.offenceListed" ->
          value.equals(Stated.NOT_STATED.id()) ? "" : named(kind, component, value);
      case "measure-transmitted.authority",
          "authority-chased.authority",
          "transmittal-recalled.authority",
          "transmittal-found-sent.authority",
          "recall-told.authority",
          "measure-entrusted.authority",
          "measure-entrusted.before" ->
          authority(value);
      case "transfer-agreed.authority" -> value;
      case "person-asked.given" -> texts.of("consent-given." + value);
      case "result-recorded.userNotTold" -> texts.of("user-not-told." + value);
      case "transfer-agreed.given" -> texts.of("agreement-given." + value);
      default -> named(kind, component, value);
    };
  }

  private String named(String kind, String component, String value) {
    String group =
        GROUPS.getOrDefault(kind + "." + component, GROUPS.getOrDefault(component, component));
    String other = group.equals("content") ? "formality." : "";
    return texts.orElse(group + "." + value, texts.orElse(other + value, value));
  }

  private String stated(StatedGround stated) {
    String provisions =
        stated.provisions().stream()
            .map(text -> Unreadable.or(() -> texts.of(Provision.of(text)), Unreadable::text))
            .collect(Collectors.joining(", "));
    String name = texts.orElse("ground." + stated.ground(), stated.ground());
    return provisions.isEmpty() ? name : texts.of("measure.cited", name, provisions);
  }

  /** What was recorded for each ground, each with its name. */
  private String recorded(Map<?, ?> facts) {
    return facts.entrySet().stream()
        .map(
            fact ->
                texts.of(
                    "fact.recorded",
                    texts.of(
                        "needed-fact." + String.valueOf(fact.getKey()).replaceAll(".*\\.", "")),
                    fact.getValue()))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private String changed(FindingChanged change) {
    String words =
        texts.of(
            "finding.changed",
            texts.orElse(change.about(), change.about()),
            texts.orElse(change.before(), change.before()),
            texts.orElse(change.after(), change.after()));
    return change.measure() == 0 ? words : texts.of("finding.of-measure", change.measure(), words);
  }

  private String offence(PursuedOffence offence) {
    String more =
        offences.more(offence.claim()).stream()
            .reduce((one, other) -> texts.of("fact.offence.list", one, other))
            .orElse("");
    String name = texts.of("fact.offence", offences.name(offence.claim()), more);
    return offence.description() == null
        ? name
        : texts.of("fact.offence.described", name, offence.description());
  }

  private String authority(String id) {
    return id.equals(Execution.OURSELVES)
        ? texts.of("measure.by-ourselves")
        : authorities.find(id).map(CompetentAuthority::name).orElse(id);
  }

  private String state(String code) {
    return states.name(CountryCode.of(code), LocaleContextHolder.getLocale());
  }

  private static String language(String tag) {
    return LanguageTag.parse(tag)
        .map(known -> known.name(LocaleContextHolder.getLocale()))
        .orElse(tag);
  }
}
