package org.rogatory.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.FileAccess;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Violation;
import org.rogatory.convention.contents.ContentFinding;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Verification;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the rules find and the journal holds, as programs read it. */
@Component
class Readings {

  private final MessageSource messages;
  private final FileAccess access;
  private final CurrentPerson person;

  Readings(MessageSource messages, FileAccess access, CurrentPerson person) {
    this.messages = messages;
    this.access = access;
    this.person = person;
  }

  /** Of several items of a provision the first of these says how it stands with all. */
  private static final List<ContentFinding.State> WORST_FIRST =
      List.of(
          ContentFinding.State.MISSING,
          ContentFinding.State.DEFICIENT,
          ContentFinding.State.PRESENT,
          ContentFinding.State.NOT_REQUIRED);

  /**
   * What a provision asks of a request's contents, down to its letter: {@code 40(15)(b)}.
   *
   * @param state present, missing, deficient or not-required; missing as soon as one item is
   * @param cure what to send, where something is missing or deficient
   * @param items what it asks for; another provision may ask for the same
   */
  record ProvisionJson(
      String provision, String state, @Nullable String cure, List<ContentJson> items) {}

  /**
   * One item of a request's contents.
   *
   * @param state present, missing, deficient or not-required
   * @param cure what to send, where it is missing or deficient
   */
  record ContentJson(
      String item,
      String name,
      String requirement,
      String state,
      @Nullable String text,
      String reason,
      @Nullable String remark,
      @Nullable String cure) {}

  /** One ground for a measure. */
  record GroundJson(
      String ground,
      String name,
      boolean lawful,
      String provision,
      String reason,
      String consultation,
      List<String> notices,
      List<String> needs,
      List<Warning> warnings) {}

  /** What whoever uses a ground should look at again; it forbids nothing. */
  record Warning(String provision, String text) {}

  /** A file's journal, with what came of verifying it. */
  record JournalJson(List<EntryJson> items, int total, Verified verification) {}

  /** Whether every entry stands as it was written; {@code number} names the first that does not. */
  record Verified(String result, int number) {}

  /**
   * One entry.
   *
   * @param recordedEarly true where {@code recordedAt} lies before that of the entry before it: the
   *     clock ran backwards, and one of the two times is wrong
   * @param facts what it says; null where that cannot be read
   * @param unreadable what stands in the entry that cannot be read; null where all can
   */
  record EntryJson(
      int number,
      OffsetDateTime happenedAt,
      String zone,
      Instant recordedAt,
      boolean recordedEarly,
      String actor,
      String actorKind,
      String matter,
      @Nullable String provision,
      String kind,
      @Nullable Fact facts,
      @Nullable String unreadable,
      String hash) {}

  List<ProvisionJson> contents(Request request, Locale locale) {
    List<Measure> measures =
        request.openMeasures().isEmpty() ? request.measures() : request.openMeasures();
    SortedMap<Provision, List<ContentFinding>> found = new TreeMap<>();
    Contents.examine(
            measures.stream().map(Measure::assistance).distinct().toList(),
            request.formalities().legalBasis(),
            request.contents())
        .findings()
        .forEach(
            finding ->
                finding
                    .provisions()
                    .forEach(
                        provision ->
                            found
                                .computeIfAbsent(provision, none -> new ArrayList<>())
                                .add(finding)));
    return found.entrySet().stream()
        .map(entry -> provision(entry.getKey(), entry.getValue(), request, locale))
        .toList();
  }

  private ProvisionJson provision(
      Provision provision, List<ContentFinding> findings, Request request, Locale locale) {
    Set<ContentFinding.State> states =
        findings.stream().map(ContentFinding::state).collect(Collectors.toSet());
    String cure =
        findings.stream()
            .filter(ContentFinding::isOpen)
            .map(finding -> text(finding.cureKey(), locale))
            .collect(Collectors.joining("\n"));
    return new ProvisionJson(
        provision.toString(),
        WORST_FIRST.stream().filter(states::contains).findFirst().orElseThrow().id(),
        cure.isEmpty() ? null : cure,
        findings.stream().map(finding -> content(finding, request, locale)).toList());
  }

  private ContentJson content(ContentFinding finding, Request request, Locale locale) {
    return new ContentJson(
        finding.item().id(),
        text(finding.item().key(), locale),
        finding.requirement().id(),
        finding.state().id(),
        text(request.content(finding.item())),
        words(finding.reason(), locale),
        finding.remark().orElse(null),
        finding.isOpen() ? text(finding.cureKey(), locale) : null);
  }

  /**
   * The answer on every ground.
   *
   * @param warnings what warns of using a ground that is lawful
   */
  List<GroundJson> grounds(
      List<GroundFinding> findings, Function<Ground, List<Violation>> warnings, Locale locale) {
    return findings.stream()
        .map(
            finding ->
                new GroundJson(
                    finding.ground().id(),
                    text(finding.ground().key(), locale),
                    finding.lawful(),
                    finding.provision().toString(),
                    words(finding.reason(), locale),
                    finding.consultation().id(),
                    finding.notices().stream().map(notice -> text(notice.key(), locale)).toList(),
                    finding.needs().stream().map(NeededFact::id).sorted().toList(),
                    finding.lawful()
                        ? warnings(warnings.apply(finding.ground()), locale)
                        : List.of()))
        .toList();
  }

  private List<Warning> warnings(List<Violation> warnings, Locale locale) {
    return warnings.stream()
        .map(w -> new Warning(w.provision().toString(), words(w.reason(), locale)))
        .toList();
  }

  JournalJson journal(List<JournalEntry> entries, Verification verified, Journal journal) {
    Set<Integer> early = Journal.recordedEarly(entries);
    List<EntryJson> items =
        entries.stream()
            .map(entry -> entry(entry, early.contains(entry.number()), journal))
            .toList();
    return new JournalJson(
        items,
        items.size(),
        new Verified(verified.result().name().toLowerCase(Locale.ROOT), verified.number()));
  }

  private EntryJson entry(JournalEntry entry, boolean early, Journal journal) {
    ZoneId zone = Unreadable.or(() -> entry.happened().zone(), damaged -> ZoneOffset.UTC);
    return new EntryJson(
        entry.number(),
        entry.happenedAt().atZone(zone).toOffsetDateTime(),
        Unreadable.orText(() -> entry.happened().zone().getId()),
        entry.recordedAt(),
        early,
        entry.actorName(),
        Unreadable.orText(() -> entry.actor().kind().name().toLowerCase(Locale.ROOT)),
        Unreadable.orText(() -> entry.matter().toString()),
        Unreadable.or(
            () -> entry.provision().map(Provision::toString).orElse(null), Unreadable::text),
        entry.kind(),
        journal.find(entry).filter(fact -> access.maySeeAllIn(fact, person.get())).orElse(null),
        journal.damage(entry).map(Unreadable::text).orElse(null),
        entry.hash());
  }

  private static @Nullable String text(ContentText content) {
    return content.versions().isEmpty() ? null : content.text();
  }

  private String words(Reason reason, Locale locale) {
    return messages.getMessage(reason.key(), reason.args().toArray(), locale);
  }

  private String text(String key, Locale locale) {
    return messages.getMessage(key, null, locale);
  }
}
