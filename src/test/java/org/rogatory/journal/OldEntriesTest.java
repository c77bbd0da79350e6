package org.rogatory.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.StatedGround;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Entries that were written before a fact said as much as it does today stay readable, and their
 * chain sound.
 */
@RogatoryTest
class OldEntriesTest {

  private static final Reference FILE = Reference.of("XA-2026-00001");
  private static final Moment THEN =
      new Moment(Instant.parse("2026-11-03T08:00:00Z"), ZoneId.of("Europe/Vienna"));

  private static final String REGISTERED =
      "{\"channel\":\"diplomatic\",\"confidential\":false,\"contents\":{\"facts\":\"Access.\"},"
          + "\"emergency\":false,\"language\":\"en\",\"measures\":[\"stored-data\"],"
          + "\"requestingState\":\"XB\",\"restricted\":false,\"urgent\":false}";
  private static final String ADDED =
      "{\"assistance\":\"service\",\"description\":\"Summons\",\"number\":2}";
  private static final String ASSESSED =
      "{\"grounds\":[{\"ground\":\"essential-interests\",\"provisions\":[\"40(21)(b)\"]}],\"number\":1,\"purpose\":\"before-refusal\"}";
  private static final String OPENED =
      "{\"conditions\":[],\"consultation\":1,\"grounds\":[],\"number\":1,"
          + "\"purpose\":\"before-refusal\"}";

  @Autowired FactText text;

  @Test
  void whatTheyDoNotSayIsAbsent() {
    RequestFact.RequestRegistered registered = read("request-registered", REGISTERED);
    MeasureFact.MeasureAdded added = read("measure-added", ADDED);
    MeasureFact.GroundsAssessed assessed = read("grounds-assessed", ASSESSED);
    MeasureFact.ConsultationOpened opened = read("consultation-opened", OPENED);

    assertThat(registered.measures()).containsExactly("stored-data");
    assertThat(registered.offences()).isEmpty();
    assertThat(registered.subjects()).isEmpty();
    assertThat(registered.asked()).isEmpty();
    assertThat(added)
        .isEqualTo(new MeasureFact.MeasureAdded(2, "service", "Summons", null, null, null));
    assertThat(assessed.facts()).isEmpty();
    assertThat(assessed.personalData()).isNull();
    assertThat(opened.noConditions()).isNull();
  }

  @Test
  void theirChainStaysSoundAndIsFollowedByWhatIsWrittenNow() {
    JournalHead head = new JournalHead();
    List<JournalEntry> entries = new ArrayList<>();
    append(entries, head, read("request-registered", REGISTERED), REGISTERED);
    append(entries, head, read("grounds-assessed", ASSESSED), ASSESSED);
    Fact now =
        new MeasureFact.GroundsAssessed(
            1,
            List.of(new StatedGround("essential-interests", List.of("40(21)(b)"))),
            null,
            null,
            Map.of("essential-interests.interest", "A source"),
            "yes",
            "no",
            "no",
            "not-stated");
    append(entries, head, now, text.write(now));

    assertThat(new ChainVerifier(head, entries).verify().isSound()).isTrue();
    assertThat(read("grounds-assessed", entries.get(2).facts()).equals(now)).isTrue();
  }

  @SuppressWarnings("unchecked")
  private <F extends Fact> F read(String kind, String facts) {
    return (F) text.read(kind, facts);
  }

  private static void append(
      List<JournalEntry> entries, JournalHead head, Fact fact, String facts) {
    NewEntry entry = new NewEntry(Matter.of(FILE), null, THEN, Actor.PROGRAM, fact);
    entries.add(new JournalEntry(head, entry, THEN.at(), facts));
    JournalEntry last = entries.get(entries.size() - 1);
    head.advance(last.hash(), last.recordedAt());
  }
}
