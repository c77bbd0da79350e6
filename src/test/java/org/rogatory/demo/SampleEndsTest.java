package org.rogatory.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Worded;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.deadlines.DeadlineRow;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.Sweeps;
import org.rogatory.home.Office;
import org.rogatory.inbox.Inbox;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.asked.PreservedData;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.rogatory.testing.Jobs;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.workflow.Workflow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each sample request from its receipt to its end, with the program's own steps and letters. After
 * each thing that happens, the file is rebuilt from its journal alone and compared.
 */
@RogatoryTest
@Tag("database")
@Clause("54(3)(e)")
class SampleEndsTest {

  private static final DateShift AS_WRITTEN = new DateShift(0);

  @Autowired Samples samples;
  @Autowired StoryHappenings happenings;
  @Autowired StorySteps taking;
  @Autowired Requests requests;
  @Autowired Letters letters;
  @Autowired Deadlines deadlines;
  @Autowired Inbox inbox;
  @Autowired Journal journal;
  @Autowired Workflow workflow;
  @Autowired People people;
  @Autowired Office office;
  @Autowired Jobs jobs;
  @Autowired Sweeps sweeps;
  @Autowired Rebuilding rebuilding;
  @Autowired TestClock clock;
  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;
  @Autowired TransactionTemplate transaction;

  @ParameterizedTest
  @MethodSource("ends")
  void endsAsItShould(SampleEnd end) throws Exception {
    Sample sample =
        samples.asWritten().stream().filter(s -> s.name().equals(end.sample())).findFirst().get();
    List<StoryEvent> beats = end.beats();
    clock.set(written(beats.get(0)));
    Reference file = register(sample, beats.get(0));

    for (StoryEvent beat : beats.subList(1, beats.size())) {
      clock.set(moment(file, beat));
      happen(file, beat);
      rebuilding.compare(file);
      jobs.run(file);
      rebuilding.compare(file);
    }

    assertStands(file, end.ends());
    assertNothingIsLeft(file);
  }

  static List<SampleEnd> ends() {
    return SampleEnd.all();
  }

  @Test
  void everySampleHasAnEnd() {
    assertThat(SampleEnd.all().stream().map(SampleEnd::sample).collect(Collectors.toSet()))
        .isEqualTo(samples.asWritten().stream().map(Sample::name).collect(Collectors.toSet()));
  }

  private Reference register(Sample sample, StoryEvent beat) {
    Sample asItIs = Samples.moved(sample, AS_WRITTEN);
    Reference file =
        transaction.execute(status -> happenings.register(asItIs, people.get(beat.person())));
    jobs.run(file);
    return file;
  }

  private void happen(Reference file, StoryEvent beat) throws Exception {
    Person person = people.get(beat.person());
    StoryFields said =
        new StoryFields(AS_WRITTEN, LocalDateTime.ofInstant(clock.instant(), office.zone()));
    if (beat.step().isPresent()) {
      transaction.executeWithoutResult(status -> taking.take(file, beat, said, person));
      return;
    }
    switch (beat.what()) {
      case "message" -> message(file, beat, said);
      case "time" -> sweeps.sweep(file);
      case "claimed" ->
          transaction.executeWithoutResult(
              status -> taking.claim(file, beat.says().orElseThrow(), person));
      case "authenticated" ->
          transaction.executeWithoutResult(
              status ->
                  Filing.of(requests.forChange(file, person.actor()))
                      .authenticated(Authenticity.VERIFIED, "Confirmed by the Ministry."));
      default ->
          transaction.executeWithoutResult(
              status -> happenings.happen(requests.forChange(file, person.actor()), beat, said));
    }
  }

  private void message(Reference file, StoryEvent beat, StoryFields said) throws Exception {
    ObjectNode body =
        json.createObjectNode()
            .put("arrivedAt", said.now().atZone(office.zone()).toOffsetDateTime().toString());
    body.setAll((ObjectNode) beat.says().orElseThrow());
    mvc.perform(
            post("/api/requests/{file}/messages", file.value())
                .with(httpBasic(beat.person(), "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.toString()))
        .andExpect(status().isOk());
  }

  private void assertStands(Reference file, SampleEnd.Stands stands) {
    Request request = requests.whole(file);
    assertThat(request.state().id()).isEqualTo(stands.request());
    assertThat(request.measures())
        .extracting(measure -> measure.state().id())
        .isEqualTo(stands.measures());
    assertThat(request.supplements())
        .extracting(Supplement::stage)
        .extracting(Worded::id)
        .isEqualTo(stands.supplements());
    assertThat(letters.of(file)).extracting(SampleEndsTest::word).isEqualTo(stands.letters());
    assertThat(Preservations.of(request)).extracting(SampleEndsTest::word).isEqualTo(stands.held());
  }

  private static String word(Letter letter) {
    return (letter.state() == LetterState.SENT ? "" : "-") + letter.kind().id();
  }

  private static String word(PreservedData kept) {
    String by = kept.by().replaceFirst("^.*/", "");
    return by + kept.hold().map(hold -> " " + hold.state().id()).orElse("");
  }

  private void assertNothingIsLeft(Reference file) {
    Request request = requests.whole(file);
    assertThat(request.isClosed()).isTrue();
    assertThat(request.enquiries()).allMatch(enquiry -> enquiry.answeredOn().isPresent());
    assertThat(inbox.of(file)).isEmpty();
    assertThat(workflow.where(file)).isEmpty();
    assertThat(workflow.failures(file)).isEmpty();
    assertThat(deadlines.running(file))
        .extracting(DeadlineRow::kind)
        .isSubsetOf(
            List.of(RequestDeadline.PRESERVATION_MINIMUM.id(), RequestDeadline.STOP_ANSWER.id()));
    for (Letter letter : letters.of(file)) {
      assertThat(letter.state()).matches(state -> !state.isOpen());
      if (letter.state() == LetterState.SENT) {
        assertThat(letters.pdf(letter)).isNotEmpty();
      }
    }
    transaction.executeWithoutResult(
        status -> assertThat(journal.verify(requests.get(file).file()).isSound()).isTrue());
  }

  private Instant written(StoryEvent beat) {
    return beat.at().atZone(office.zone()).toInstant();
  }

  /** As the story says, and never before what already stands in the file's journal. */
  private Instant moment(Reference file, StoryEvent beat) {
    Instant written = written(beat);
    Optional<Instant> last =
        journal.of(file).stream().reduce((one, next) -> next).map(JournalEntry::recordedAt);
    return last.filter(written::isBefore).orElse(written);
  }
}
