package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.asked.AskedMeasure;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;

/** What the text wants expeditiously is counted in hours, day and night, weekends included. */
@Clause({"42(4)", "43(1)", "44(3)(a)", "2(o)"})
class HoursTest {

  private static final Reference FILE = Reference.of("XA", 2026, 1);

  /** A Saturday. */
  private static final String SATURDAY = "2026-11-14T01:10:00Z";

  private final List<ReadEntry> entries = new ArrayList<>();

  @Test
  void aPreservationOnASaturdayNightIsLookedAtWithinFourHours() {
    arrives(false, "preservation");

    Deadline triage = get(RequestDeadline.TRIAGE);
    assertThat(triage.due().until()).isEqualTo("2026-11-14T05:10:00Z");
    assertThat(triage.planned().reminders()).containsExactly(Instant.parse("2026-11-14T03:10:00Z"));
    assertThat(triage.planned().escalation()).contains(Instant.parse("2026-11-14T05:10:00Z"));
    assertThat(get(RequestDeadline.ACKNOWLEDGEMENT).due().until())
        .isEqualTo("2026-11-14T09:10:00Z");
  }

  @Test
  void urgencyShortensTriageAndAcknowledgement() {
    arrives(true, "stored-data");

    assertThat(get(RequestDeadline.TRIAGE).due().until()).isEqualTo("2026-11-15T01:10:00Z");
    assertThat(get(RequestDeadline.ACKNOWLEDGEMENT).due().until())
        .isEqualTo("2026-11-15T01:10:00Z");
  }

  @Test
  void whatTurnsOutToBeAnEmergencyPressesFromItsArrival() {
    arrives(false, "stored-data");
    assertThat(get(RequestDeadline.TRIAGE).due().lastDay()).isEqualTo("2026-11-20");

    happens(
        Matter.of(FILE),
        "2026-11-14T03:00:00Z",
        new FileFact.Corrected("emergency", "false", "true", "Read again"));

    assertThat(get(RequestDeadline.TRIAGE).due().until()).isEqualTo("2026-11-14T05:10:00Z");
  }

  /** Whatever is asked for in an emergency, our step in it takes as few hours. */
  @Test
  @Clause("41(3)(e)")
  void anEmergencyPressesAsAPreservationDoes() {
    arrives(false, "stored-data");
    happens(
        Matter.of(FILE),
        "2026-11-14T01:30:00Z",
        new FileFact.Corrected("emergency", "false", "true", "Read again"));
    happens(
        RequestMatter.MEASURE.of(FILE, 1),
        "2026-11-14T02:00:00Z",
        new MeasureFact.MeasureOpened(1));

    assertThat(get(RequestDeadline.TRIAGE).due().until()).isEqualTo("2026-11-14T05:10:00Z");
    assertThat(get(RequestDeadline.ACKNOWLEDGEMENT).due().until())
        .isEqualTo("2026-11-14T09:10:00Z");
    assertThat(get(RequestDeadline.NEXT_STEP).due().until()).isEqualTo("2026-11-14T10:00:00Z");
  }

  /** It goes on meanwhile, 42(4); what it lacks is asked for as soon. */
  @Test
  void whatAPreservationLacksThatGoesOnIsAskedWithinHours() {
    arrives(false, "preservation");
    happens(
        RequestMatter.MEASURE.of(FILE, 1),
        "2026-11-14T02:00:00Z",
        new MeasureFact.MeasureOpened(1));
    happens(
        RequestMatter.SUPPLEMENT.of(FILE, 1),
        "2026-11-14T02:00:00Z",
        new RequestFact.InformationNeeded(1, List.of("necessity"), null));

    assertThat(get(RequestDeadline.CONTENTS).due().until()).isEqualTo("2026-11-14T06:00:00Z");
  }

  @Test
  void aPreservationThatIsAddedPressesFromItsAddition() {
    arrives(false, "stored-data");

    happens(
        RequestMatter.MEASURE.of(FILE, 2),
        "2026-11-14T06:00:00Z",
        new MeasureFact.MeasureAdded(2, "preservation", null, null, null, null));

    assertThat(get(RequestDeadline.TRIAGE).due().until()).isEqualTo("2026-11-14T10:00:00Z");
  }

  @Test
  void whatAPreservationWaitsForIsAskedAndExaminedWithinHours() {
    arrives(false, "preservation");
    happens(
        RequestMatter.MEASURE.of(FILE, 1),
        "2026-11-14T02:00:00Z",
        new MeasureFact.ContentsWanting(1, List.of("authenticity")));
    Matter asked = RequestMatter.SUPPLEMENT.of(FILE, 1);
    happens(
        asked,
        "2026-11-14T02:00:00Z",
        new RequestFact.InformationNeeded(1, List.of("authenticity"), null));

    assertThat(get(RequestDeadline.CONTENTS).due().until()).isEqualTo("2026-11-14T06:00:00Z");
  }

  /** Assessment, decision and letter together: nobody begins to count anew between them. */
  @Test
  void whatWeOweOfADisclosureIsDoneWithinEightHoursWhateverLiesBetween() {
    arrives(false, "preserved-traffic-data");
    Matter measure = RequestMatter.MEASURE.of(FILE, 1);
    happens(measure, "2026-11-14T02:00:00Z", new MeasureFact.MeasureOpened(1));
    happens(measure, "2026-11-14T04:00:00Z", new MeasureFact.MeasureGranted(1, List.of(), null));

    Deadline step = get(RequestDeadline.EXPEDITIOUS_STEP);
    assertThat(step.due().until()).isEqualTo("2026-11-14T10:00:00Z");
    assertThat(step.planned().reminders()).containsExactly(Instant.parse("2026-11-14T06:00:00Z"));

    happens(
        measure,
        "2026-11-14T05:00:00Z",
        new MeasureFact.MeasureTransmitted(1, "court", LocalDate.of(2026, 11, 17)));
    assertThat(find(RequestDeadline.EXPEDITIOUS_STEP)).isEmpty();

    happens(measure, "2026-11-14T08:00:00Z", new MeasureFact.ObstacleReported(1, "law", "Why"));
    assertThat(get(RequestDeadline.EXPEDITIOUS_STEP).due().until())
        .isEqualTo("2026-11-14T16:00:00Z");
  }

  /** What an obstacle left of a preservation presses as the preservation did. */
  @Test
  void theRestOfAPreservationPressesToo() {
    arrives(false, "preservation");
    happens(
        RequestMatter.MEASURE.of(FILE, 2),
        "2026-11-14T02:00:00Z",
        new MeasureFact.RestSeparated(
            2,
            1,
            "preservation",
            new AskedMeasure("The older messages", null, "not-stated"),
            null,
            "legal-obstacle",
            "A law"));

    assertThat(get(RequestDeadline.EXPEDITIOUS_STEP).due().until())
        .isEqualTo("2026-11-14T10:00:00Z");
  }

  @Test
  void whatWaitsForAnotherStateOrIsNoSuchMeasureHasNoSuchHours() {
    arrives(false, "preserved-traffic-data", "stored-data");
    Matter measure = RequestMatter.MEASURE.of(FILE, 1);
    happens(
        RequestMatter.MEASURE.of(FILE, 2),
        "2026-11-14T02:00:00Z",
        new MeasureFact.MeasureOpened(2));
    assertThat(find(RequestDeadline.EXPEDITIOUS_STEP)).isEmpty();

    happens(measure, "2026-11-14T02:00:00Z", new MeasureFact.MeasureOpened(1));
    happens(
        measure,
        "2026-11-14T03:00:00Z",
        new MeasureFact.MeasureCorrected(
            1, "assistance", "preserved-traffic-data", "stored-data", "Misread"));
    assertThat(find(RequestDeadline.EXPEDITIOUS_STEP)).isEmpty();
  }

  @Test
  void aPreservationThatWasAnsweredHurriesNobody() {
    arrives(false, "preservation", "stored-data");
    happens(
        RequestMatter.MEASURE.of(FILE, 1),
        "2026-11-14T03:00:00Z",
        new MeasureFact.MeasureWithdrawn(1, "mail", null));

    assertThat(get(RequestDeadline.TRIAGE).due().lastDay()).isEqualTo("2026-11-20");
  }

  private Deadline get(RequestDeadline kind) {
    return find(kind).orElseThrow();
  }

  private Optional<Deadline> find(RequestDeadline kind) {
    return Policies.reckoning(Policies.calendar(Policies.VIENNA)).of(entries).stream()
        .filter(clock -> clock.kind() == kind && clock.isRunning())
        .findFirst();
  }

  private void arrives(boolean urgent, String... measures) {
    happens(Matter.of(FILE), SATURDAY, registered(urgent, List.of(measures)));
  }

  private void happens(Matter matter, String at, Fact fact) {
    Moment moment = new Moment(Instant.parse(at), ZoneId.of("Europe/Vienna"));
    entries.add(new ReadEntry(entries.size() + 1, matter, moment, fact));
  }

  private static Fact registered(boolean urgent, List<String> measures) {
    return new RequestFact.RequestRegistered(
        "XB",
        null,
        null,
        null,
        "central-authority-electronic",
        "en",
        urgent,
        false,
        false,
        null,
        measures,
        Map.of(),
        Map.of(),
        nothing(),
        nothing(),
        nothing(),
        nothing(),
        false,
        List.of(),
        List.of(),
        List.of(),
        nothing(),
        nothing());
  }

  private static @Nullable String nothing() {
    return null;
  }
}
