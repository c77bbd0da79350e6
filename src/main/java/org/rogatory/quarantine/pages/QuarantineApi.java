package org.rogatory.quarantine.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.access.ShownFiles;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.quarantine.Quarantine;
import org.rogatory.quarantine.Quarantined;
import org.rogatory.web.once.OnceCalls;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents in which malware was found, kept apart for a time. */
@RestController
@RequestMapping(path = "/api/quarantine", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed(Role.ADMINISTRATOR)
class QuarantineApi {

  private final Quarantine quarantine;
  private final CurrentPerson current;
  private final ShownFiles shown;
  private final OnceCalls once;

  QuarantineApi(Quarantine quarantine, CurrentPerson current, ShownFiles shown, OnceCalls once) {
    this.quarantine = quarantine;
    this.current = current;
    this.shown = shown;
    this.once = once;
  }

  /**
   * What lies in quarantine.
   *
   * @param total how many there are; the last of them are listed
   */
  record QuarantineJson(long total, List<QuarantinedJson> documents) {}

  /**
   * A document. Nothing gives out its bytes.
   *
   * @param lastAt when the same person sent it last
   * @param reference of the file for which it was meant; null where the reader may not know it
   * @param name null where the reader may not know it
   * @param malware what the scanner calls it
   */
  record QuarantinedJson(
      int number,
      Instant foundAt,
      Instant lastAt,
      int times,
      String sender,
      @Nullable String reference,
      @Nullable String name,
      String type,
      String malware,
      long size,
      String sha256,
      Instant keptUntil) {

    static QuarantinedJson of(Quarantined found) {
      return new QuarantinedJson(
          found.number(),
          found.foundAt(),
          found.lastAt(),
          found.times(),
          found.login(),
          found.reference().orElse(null),
          found.name().orElse(null),
          found.type(),
          found.malware(),
          found.size(),
          found.sha256(),
          found.keptUntil());
    }
  }

  /** That a document was removed for good. */
  record RemovedJson(int number) {}

  /** What lies there, the last first. */
  @GetMapping
  @Allowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @ReadsOneSnapshot
  QuarantineJson get() {
    List<Quarantined> last = quarantine.last(QuarantinePage.MOST, current.get());
    shown.add(last.stream().flatMap(found -> found.reference().stream()).toList());
    return new QuarantineJson(quarantine.count(), last.stream().map(QuarantinedJson::of).toList());
  }

  /** Removes a document for good. */
  @PostMapping("/{number}/removal")
  ResponseEntity<?> remove(@PathVariable int number, HttpServletRequest request) {
    return once.answerWithoutFile(
        request,
        null,
        () -> {
          if (!quarantine.delete(number)) {
            throw QuarantinePage.unknown();
          }
          return ResponseEntity.ok(new RemovedJson(number));
        });
  }
}
