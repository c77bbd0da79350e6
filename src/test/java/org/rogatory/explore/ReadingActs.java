package org.rogatory.explore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rogatory.access.Person;
import org.rogatory.convention.form.Transmission.OralReading;
import org.rogatory.convention.grounds.GroundsContext;
import org.rogatory.register.readings.OfficeReadings;
import org.rogatory.register.readings.Reading;
import org.rogatory.register.readings.ReadingAct;
import org.rogatory.register.readings.ReadingBook;
import org.rogatory.register.readings.ReadingChange;

/**
 * What is done about how the office reads 43(2) and 40(13), beside the file: its configuration says
 * another reading, and people put it forward and sign it off.
 */
public final class ReadingActs {

  private static final OfficeReadings OTHERS =
      new OfficeReadings(
          GroundsContext.readingOf43(List.of("40(21)(b)", "40(21)(c)", "40(22)")),
          OralReading.EMERGENCY);

  private final List<ReadingChange> changes = new ArrayList<>();

  /** How the office reads, and why. */
  public ReadingBook book() {
    return new ReadingBook(OTHERS, changes);
  }

  /** Something that somebody does about one of them. */
  static ObjectNode next(Random random) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("reading", Texts.pick(random, List.of(Reading.values())).id())
        .put("act", Texts.pick(random, List.of(ReadingAct.values())).name())
        .put("reason", random.nextInt(4) == 0 ? " " : "The other texts say so.");
  }

  void take(JsonNode said, Person by, Instant at) {
    Reading reading = Reading.of(said.get("reading").asText());
    ReadingAct act = ReadingAct.valueOf(said.get("act").asText());
    String says = book().standing(reading).configured();
    changes.add(book().act(reading, act, says, said.path("reason").asText(), by, at));
  }
}
