package org.rogatory.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.convention.Channel;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.DeadlineKind;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.deadlines.reckoning.Reckoning;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.asked.SuggestedDay;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;

/** A journal told entry by entry, and the dates that are counted from it. */
final class Story {

  static final Reference FILE = Reference.of("XA-2026-00001");

  private final ZoneId zone;
  private final Reckoning reckoning;
  private final List<ReadEntry> journal = new ArrayList<>();

  Story() {
    this(Policies.calendar());
  }

  Story(OfficeCalendar calendar) {
    this.zone = calendar.zone();
    this.reckoning = Policies.reckoning(calendar);
  }

  static RequestFact.RequestRegistered registered(Channel channel, SuggestedDay answerBy) {
    return new RequestFact.RequestRegistered(
        "XB",
        null,
        null,
        null,
        channel.id(),
        "en",
        false,
        false,
        false,
        answerBy,
        List.of("stored-data", "content-data"),
        Map.of(),
        Map.of(),
        null,
        null,
        null,
        null,
        false,
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }

  /** A request that arrived at an hour of the office. */
  Story arrived(String local) {
    return file(local, registered(Channel.CENTRAL_AUTHORITY_ELECTRONIC, null));
  }

  Story file(String local, Fact fact) {
    return tell(Matter.of(FILE), local, fact);
  }

  Story measure(int number, String local, Fact fact) {
    return tell(RequestMatter.MEASURE.of(FILE, number), local, fact);
  }

  Story supplement(int number, String local, Fact fact) {
    return tell(RequestMatter.SUPPLEMENT.of(FILE, number), local, fact);
  }

  Story enquiry(int number, String local, Fact fact) {
    return tell(RequestMatter.ENQUIRY.of(FILE, number), local, fact);
  }

  Story sequel(int number, String local, Fact fact) {
    return tell(RequestMatter.SEQUEL.of(FILE, number), local, fact);
  }

  private Story tell(Matter matter, String local, Fact fact) {
    Moment happened = new Moment(LocalDateTime.parse(local).atZone(zone).toInstant(), zone);
    journal.add(new ReadEntry(journal.size() + 1, matter, happened, fact));
    return this;
  }

  List<Deadline> dates() {
    return reckoning.of(journal);
  }

  Optional<Deadline> find(RequestDeadline kind) {
    return dates().stream().filter(date -> date.kind() == kind).findFirst();
  }

  Deadline get(RequestDeadline kind) {
    return find(kind).orElseThrow();
  }

  Deadline get(RequestDeadline kind, Matter matter) {
    return dates().stream()
        .filter(date -> date.kind() == kind && date.matter().equals(matter))
        .findFirst()
        .orElseThrow();
  }

  List<DeadlineKind> running() {
    return dates().stream().filter(Deadline::isRunning).map(Deadline::kind).toList();
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static Instant at(String text) {
    return Instant.parse(text);
  }
}
