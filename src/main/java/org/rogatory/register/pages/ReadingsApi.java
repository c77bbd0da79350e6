package org.rogatory.register.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Moment;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.register.OwnState;
import org.rogatory.register.readings.Reading;
import org.rogatory.register.readings.ReadingAct;
import org.rogatory.register.readings.ReadingBook;
import org.rogatory.register.readings.ReadingChange;
import org.rogatory.register.readings.SignedReadings;
import org.rogatory.web.once.OnceCalls;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** How our State reads words of the Convention that can be read in more than one way. */
@RestController
@RequestMapping(path = "/api/own-state/readings", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
class ReadingsApi {

  private final SignedReadings readings;
  private final OwnState own;
  private final CurrentPerson person;
  private final OnceCalls once;

  ReadingsApi(SignedReadings readings, OwnState own, CurrentPerson person, OnceCalls once) {
    this.readings = readings;
    this.own = own;
    this.person = person;
    this.once = once;
  }

  /**
   * A reading.
   *
   * @param provision what is read, such as {@code 43(2)}
   * @param inForce how it is read now: citations, or a word
   * @param configured how the office's file reads it
   * @param toBeSigned whether the file's reading waits to be signed off
   * @param proposal who put it forward; null where nobody did
   * @param history all that was done about it, the latest first
   */
  record ReadingJson(
      Reading reading,
      String provision,
      String inForce,
      String configured,
      boolean toBeSigned,
      @Nullable DoneJson proposal,
      List<DoneJson> history) {}

  /** Something that was done about a reading. */
  record DoneJson(ReadingAct act, String says, String reason, String by, Moment at) {}

  /** All readings, with what is to be signed off. */
  @GetMapping
  @ReadsOneSnapshot
  List<ReadingJson> all() {
    ReadingBook book = readings.book();
    return Arrays.stream(Reading.values()).map(reading -> json(book, reading)).toList();
  }

  /** Puts the file's reading forward, signs it off or refuses it. */
  @PostMapping("/{reading}")
  @Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
  ResponseEntity<?> act(
      @PathVariable String reading,
      @Valid @RequestBody NewReadingAct said,
      HttpServletRequest request) {
    Reading about =
        Unreadable.find(() -> Reading.of(reading))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return once.answerWithoutFile(
        request,
        said,
        () -> {
          readings.act(about, said.act(), said.says(), said.why(), person.get());
          return ResponseEntity.ok(json(readings.book(), about));
        });
  }

  private ReadingJson json(ReadingBook book, Reading reading) {
    ReadingBook.Standing standing = book.standing(reading);
    return new ReadingJson(
        reading,
        reading.provision().text(),
        standing.inForce(),
        standing.configured(),
        standing.isToBeSigned(),
        standing.proposal().map(this::done).orElse(null),
        book.changes().stream()
            .filter(change -> change.reading() == reading)
            .sorted((one, other) -> other.revision() - one.revision())
            .map(this::done)
            .toList());
  }

  private DoneJson done(ReadingChange change) {
    return new DoneJson(
        change.act(),
        change.says(),
        change.reason(),
        change.by(),
        new Moment(change.at(), own.zone()));
  }
}
