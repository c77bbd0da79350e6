package org.rogatory.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Channel;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.asked.SuggestedDay;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;

/** A journal such as a file could have, the same for the same seed. */
final class GeneratedJournal {

  private static final List<String> ZONES =
      List.of(
          "Europe/Vienna",
          "Africa/Cairo",
          "America/Santiago",
          "Asia/Kathmandu",
          "Pacific/Auckland",
          "America/New_York");
  private static final int STEPS = 40;

  private final Random random;
  private final ZoneId zone;
  private final List<ReadEntry> entries = new ArrayList<>();
  private final Map<Integer, String> measures = new TreeMap<>();
  private Instant now;
  private String supplement = "none";
  private int enquiries;
  private int rounds;

  private GeneratedJournal(long seed) {
    this.random = new Random(seed);
    this.zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    this.now =
        LocalDate.of(2025 + random.nextInt(6), 1, 1)
            .plusDays(random.nextInt(365))
            .atTime(random.nextInt(24), random.nextInt(60))
            .atZone(zone)
            .toInstant();
  }

  /** The zone in which this file's office counts. */
  static ZoneId zone(long seed) {
    return new GeneratedJournal(seed).zone;
  }

  /** The journal of a file that is under way. */
  static List<ReadEntry> underWay(long seed) {
    return new GeneratedJournal(seed).live().entries;
  }

  /** The journal of a file that was withdrawn or closed in the end. */
  static List<ReadEntry> ended(long seed) {
    GeneratedJournal journal = new GeneratedJournal(seed).live();
    journal.file(
        journal.random.nextBoolean()
            ? new RequestFact.RequestWithdrawn("post", null)
            : new RequestFact.RequestClosed("executed"));
    return journal.entries;
  }

  private GeneratedJournal live() {
    file(registered());
    for (int step = 0; step < STEPS; step++) {
      now = now.plus(Duration.ofMinutes(random.nextInt(60 * 24 * (random.nextInt(20) + 1))));
      switch (random.nextInt(8)) {
        case 0 -> file(new FileFact.NoteTaken("remark"));
        case 1 -> inquire();
        case 2 -> supplement();
        case 3 -> file(triaged());
        default -> measure(1 + random.nextInt(measures.size()));
      }
    }
    return this;
  }

  private Fact registered() {
    int count = 1 + random.nextInt(4);
    Map<Integer, SuggestedDay> own = new TreeMap<>();
    List<String> kinds = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      measures.put(number, "open");
      kinds.add("stored-data");
      if (random.nextInt(3) == 0) {
        own.put(number, new SuggestedDay(soon(), "hearing"));
      }
    }
    Channel channel = random.nextBoolean() ? Channel.ORAL : Channel.DIPLOMATIC;
    SuggestedDay whole = random.nextBoolean() ? new SuggestedDay(soon(), null) : null;
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
        whole,
        kinds,
        own,
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

  private Fact triaged() {
    String basis = random.nextInt(4) == 0 ? "other-treaty" : "convention";
    return new RequestFact.RequestTriaged(
        basis, "verified", null, false, null, null, Map.of(), null, List.of());
  }

  private void inquire() {
    if (enquiries > 0 && random.nextBoolean()) {
      int number = 1 + random.nextInt(enquiries);
      tell(RequestMatter.ENQUIRY.of(Story.FILE, number), new RequestFact.EnquiryAnswered(number));
    } else {
      enquiries++;
      tell(
          RequestMatter.ENQUIRY.of(Story.FILE, enquiries),
          new RequestFact.EnquiryReceived(enquiries, "post", null));
    }
  }

  private void supplement() {
    Fact fact =
        switch (supplement) {
          case "none" -> new RequestFact.InformationNeeded(1, List.of("facts"), null);
          case "ours" -> new RequestFact.InformationRequested(1, soon());
          case "theirs" ->
              random.nextBoolean()
                  ? new RequestFact.InformationReminded(1, soon())
                  : new RequestFact.InformationReceived(1, "post", Map.of(), List.of(), null);
          default ->
              new RequestFact.InformationExamined(
                  1, random.nextBoolean() ? List.of("facts") : List.of(), Map.of(), List.of());
        };
    supplement =
        fact instanceof RequestFact.InformationReceived
            ? "arrived"
            : fact instanceof RequestFact.InformationNeeded ? "ours" : after(fact);
    tell(RequestMatter.SUPPLEMENT.of(Story.FILE, 1), fact);
  }

  private static String after(Fact fact) {
    if (fact instanceof RequestFact.InformationExamined examined) {
      return examined.stillMissing().isEmpty() ? "none" : "ours";
    }
    return "theirs";
  }

  private void measure(int number) {
    switch (String.valueOf(measures.get(number))) {
      case "open" -> open(number);
      case "consulting" ->
          become(
              number,
              "open",
              new MeasureFact.ConsultationReplied(
                  number, rounds, "post", "no", "declined", List.of(), List.of()));
      case "executing" -> executing(number);
      case "executed" ->
          become(
              number,
              random.nextBoolean() ? "open" : "ended",
              random.nextBoolean()
                  ? new MeasureFact.ResultsSent(number)
                  : new MeasureFact.HoldConfirmed(number, now, soon()));
      case "postponed" -> become(number, "open", new MeasureFact.MeasureResumed(number));
      default -> file(new FileFact.NoteTaken("all done"));
    }
  }

  private void open(int number) {
    switch (random.nextInt(5)) {
      case 0 -> become(number, "ended", new MeasureFact.MeasureWithdrawn(number, "post", null));
      case 1 -> become(number, "postponed", new MeasureFact.MeasurePostponed(number, soon()));
      case 2 -> become(number, "consulting", consulted(number));
      default ->
          become(number, "executing", new MeasureFact.MeasureTransmitted(number, "court", soon()));
    }
  }

  private Fact consulted(int number) {
    rounds++;
    var period =
        Clocks.statedPeriod(
            LocalDate.ofInstant(now, zone),
            1 + random.nextInt(60),
            zone,
            ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
    return new MeasureFact.ConsultationSent(
        number, rounds, period.lastDay(), period.until(), "post", "receipt", "L2");
  }

  private void executing(int number) {
    if (random.nextInt(3) == 0) {
      become(number, "executing", new MeasureFact.AuthorityChased(number, "court", soon()));
    } else {
      Instant effect = random.nextBoolean() ? now.minus(Duration.ofHours(30)) : null;
      become(
          number,
          "executed",
          new MeasureFact.ResultRecorded(
              number, "executed", "done", null, null, null, null, null, effect, null, null));
    }
  }

  private void become(int number, String next, Fact fact) {
    measures.put(number, next);
    tell(RequestMatter.MEASURE.of(Story.FILE, number), fact);
  }

  private void file(Fact fact) {
    tell(Matter.of(Story.FILE), fact);
  }

  private LocalDate soon() {
    return LocalDate.ofInstant(now, zone).plusDays(1 + random.nextInt(90));
  }

  private void tell(Matter matter, Fact fact) {
    entries.add(new ReadEntry(entries.size() + 1, matter, new Moment(now, zone), fact));
  }
}
