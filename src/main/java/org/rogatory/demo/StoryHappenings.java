package org.rogatory.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.rogatory.access.Person;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.casefile.documents.NewDocument;
import org.rogatory.convention.Channel;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.home.Office;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.arrival.Arrival;
import org.rogatory.incoming.arrival.Arrivals;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.storage.Source;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens to a file besides the steps that are taken: what arrives, and what is noted. */
@Component
@Profile({"demo", "test"})
class StoryHappenings {

  private final Registry registry;
  private final Requests requests;
  private final Documents documents;
  private final ZoneId zone;

  StoryHappenings(Registry registry, Requests requests, Documents documents, Office office) {
    this.registry = registry;
    this.requests = requests;
    this.documents = documents;
    this.zone = office.zone();
  }

  /** The sample is registered, with its letter. */
  Reference register(Sample sample, Person person) {
    Reference file = registry.register(sample.request(), person);
    RequestPen pen = requests.forChange(file, person.actor());
    Moment received = sample.request().receivedAt();
    documents.attach(
        pen.pen(),
        new NewDocument(
            sample.name() + ".txt",
            null,
            sample.request().channel(),
            received,
            bytes(sample.letter())));
    return file;
  }

  /**
   * Something happens.
   *
   * @throws IllegalStateException where nobody knows what
   */
  void happen(RequestPen pen, StoryEvent beat, StoryFields said) {
    JsonNode says = beat.says().orElseThrow();
    switch (beat.what()) {
      case "linked" -> linked(pen, says, said);
      case "confirmed" -> take(pen, new Arrival.ConfirmationArrived(coming(pen, says)));
      case "note" -> FileActs.of(pen.pen()).note(said.value(says, "text"));
      case "enquiry" ->
          take(pen, new Arrival.EnquiryArrived(coming(pen, says), said.value(says, "question")));
      case "replied" -> take(pen, reply(pen, says, said));
      case "document" -> attached(pen, says, said);
      default -> throw new IllegalStateException("nobody knows what happens: " + beat.what());
    }
  }

  private static void take(RequestPen pen, Arrival arrival) {
    Arrivals.of(pen).take(arrival);
  }

  private static Arrival reply(RequestPen pen, JsonNode says, StoryFields said) {
    return new Arrival.ReplyArrived(
        coming(pen, says),
        says.required("measure").intValue(),
        null,
        said.value(says, "reply"),
        false,
        List.of(),
        List.of(),
        Map.of(),
        Map.of());
  }

  private static Arrival.Coming coming(RequestPen pen, JsonNode says) {
    return new Arrival.Coming(Channel.of(says.required("channel").asText()), pen.moment());
  }

  private void linked(RequestPen pen, JsonNode says, StoryFields said) {
    LocalDateTime since = LocalDateTime.parse(said.value(says, "since"));
    Filing.of(pen)
        .linked(
            said.value(says, "to"),
            Holding.of(says.required("holding").asText()),
            since.atZone(zone).toInstant());
  }

  private void attached(RequestPen pen, JsonNode says, StoryFields said) {
    documents.attach(
        pen.pen(),
        new NewDocument(
            says.required("name").asText(),
            said.value(says, "description"),
            null,
            pen.moment(),
            bytes(said.value(says, "text"))));
  }

  private static Source bytes(String text) {
    return Source.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
