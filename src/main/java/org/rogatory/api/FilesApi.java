package org.rogatory.api;

import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileFilter;
import org.rogatory.casefile.FileList;
import org.rogatory.casefile.Files;
import org.rogatory.journal.Journal;
import org.rogatory.journal.ReadsOneSnapshot;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of every kind, with what every file has. */
@RestController
@RequestMapping(path = "/api/files", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
class FilesApi {

  private final Files files;
  private final FileList list;
  private final Journal journal;
  private final Readings readings;
  private final CurrentPerson person;

  FilesApi(Files files, FileList list, Journal journal, Readings readings, CurrentPerson person) {
    this.files = files;
    this.list = list;
    this.journal = journal;
    this.readings = readings;
    this.person = person;
  }

  /** Files, in the order of their references. */
  @GetMapping
  @ReadsOneSnapshot
  Page<ListedFileJson> list(
      FileFilter filter, @RequestParam(required = false) @Nullable String after) {
    FileList.Part part = list.part(filter, person.get(), after, FileList.PAGE);
    return new Page<>(
        part.files().stream().map(ListedFileJson::of).toList(), part.total(), part.next());
  }

  @GetMapping("/{reference}")
  @ReadsOneSnapshot
  ListedFileJson get(@PathVariable String reference) {
    return ListedFileJson.of(files.get(reference, person.get()));
  }

  /** What happened, entry by entry, and whether the journal verifies. */
  @GetMapping("/{reference}/journal")
  @ReadsOneSnapshot
  Readings.JournalJson journal(@PathVariable String reference) {
    File file = files.get(reference, person.get());
    return readings.journal(journal.of(file.reference()), journal.verify(file), journal);
  }
}
