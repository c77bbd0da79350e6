package org.rogatory.api.acts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.rogatory.reads.FileRead;
import org.rogatory.reads.Reads;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who read a restricted or confidential file, what and when. */
@RestController
@RequestMapping(path = "/api/files/{reference}/reads", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.SUPERVISOR, Role.AUDITOR})
class ReadsApi {

  private final Files files;
  private final Reads reads;
  private final CurrentPerson current;

  ReadsApi(Files files, Reads reads, CurrentPerson current) {
    this.files = files;
    this.reads = reads;
    this.current = current;
  }

  /**
   * The record of who read the file.
   *
   * @param readers everybody who read it, who read it last first
   * @param items a part of the reads, the newest first
   * @param total how many there are
   * @param next where the next part begins, to be given as {@code after}; null after the last
   */
  record ReadsJson(
      List<ReaderJson> readers, List<ReadJson> items, long total, @Nullable String next) {}

  /**
   * Somebody who read the file.
   *
   * @param login of the person
   * @param times how often
   */
  record ReaderJson(String login, Instant first, Instant last, long times) {}

  /**
   * A read.
   *
   * @param number in the record of all files
   * @param what the kind of what was read, such as {@code document}
   * @param which of them: a number, a step, an address or a call; null for the only one
   */
  record ReadJson(int number, String login, Instant at, String what, @Nullable String which) {

    static ReadJson of(FileRead read) {
      return new ReadJson(
          read.number(),
          read.login(),
          read.readAt(),
          Unreadable.orText(() -> read.kind().id()),
          read.detail().isEmpty() ? null : read.detail());
    }
  }

  /** Who read the file, what and when; this call is a read, too. */
  @GetMapping
  @ReadsOneSnapshot
  ReadsJson list(
      @PathVariable String reference, @RequestParam(required = false) @Nullable String after) {
    Reference file = files.get(reference, current.get()).reference();
    Listing.Part<FileRead> part = reads.of(file, current.get(), after);
    return new ReadsJson(
        reads.readers(file).stream()
            .map(each -> new ReaderJson(each.login(), each.first(), each.last(), each.times()))
            .toList(),
        part.rows().stream().map(ReadJson::of).toList(),
        part.total(),
        part.next());
  }
}
