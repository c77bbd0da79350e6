package org.rogatory.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.access.ShownFiles;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileList;
import org.rogatory.convention.Violation;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.Decision;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.journal.Journal;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.rogatory.web.WrongFields;
import org.rogatory.web.once.OnceCalls;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests and what can be read of them. */
@RestController
@RequestMapping(path = "/api/requests", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
class RequestsApi {

  private final Requests requests;
  private final Registry registry;
  private final FileList files;
  private final GroundRules grounds;
  private final Journal journal;
  private final Readings readings;
  private final CurrentPerson person;
  private final OnceCalls once;
  private final ShownFiles shown;

  RequestsApi(
      Requests requests,
      Registry registry,
      FileList files,
      GroundRules grounds,
      Journal journal,
      Readings readings,
      CurrentPerson person,
      OnceCalls once,
      ShownFiles shown) {
    this.requests = requests;
    this.registry = registry;
    this.files = files;
    this.grounds = grounds;
    this.journal = journal;
    this.readings = readings;
    this.person = person;
    this.once = once;
    this.shown = shown;
  }

  /**
   * Numbers a request that arrived. What is wrong with it is answered with 422, all of it at once.
   * Where files of the same State under the same reference are known, in any spelling of it, the
   * answer is 409 with those {@code files} that the caller may see: look there, and send {@code
   * again} as true to register this as another request.
   */
  @PostMapping
  ResponseEntity<?> register(
      @Valid @RequestBody NewRequest arrived, Errors shape, HttpServletRequest request) {
    return once.answer(
        request,
        arrived,
        () -> {
          if (shape.hasErrors()) {
            throw new WrongFields(shape, registry.mistakes(arrived, person.get()).fields());
          }
          Reference reference = registry.register(arrived, person.get());
          return ResponseEntity.created(URI.create("/api/requests/" + reference))
              .body(RequestJson.of(requests.whole(reference)));
        });
  }

  /** Files, in the order of their references. */
  @GetMapping
  @ReadsOneSnapshot
  Page<RequestJson> list(
      RequestFilter filter, @RequestParam(required = false) @Nullable String after) {
    FileList.Part part = files.part(filter.files(), person.get(), after, FileList.PAGE);
    shown.add(part.files().stream().map(file -> file.reference().value()).toList());
    return new Page<>(listed(part.files()), part.total(), part.next());
  }

  private List<RequestJson> listed(List<File> shown) {
    return requests.among(shown.stream().map(File::reference).toList()).stream()
        .sorted(Comparator.comparing(request -> at(shown, request)))
        .map(RequestJson::listed)
        .toList();
  }

  private static int at(List<File> shown, Request request) {
    return shown.indexOf(request.file());
  }

  @GetMapping("/{reference}")
  @ReadsOneSnapshot
  RequestJson get(@PathVariable String reference) {
    return RequestJson.of(file(reference));
  }

  /** What the request must contain and what it contains, an entry for each provision. */
  @GetMapping("/{reference}/contents")
  @ReadsOneSnapshot
  List<Readings.ProvisionJson> contents(@PathVariable String reference, Locale locale) {
    return readings.contents(file(reference), locale);
  }

  /** Every ground for a measure: whether it is lawful, and why or why not. */
  @GetMapping("/{reference}/measures/{number}/grounds")
  @ReadsOneSnapshot
  List<Readings.GroundJson> grounds(
      @PathVariable String reference, @PathVariable int number, Locale locale) {
    Measure measure = file(reference).measure(number);
    return readings.grounds(grounds.examine(measure), ground -> warnings(measure, ground), locale);
  }

  private List<Violation> warnings(Measure measure, Ground ground) {
    Decision proposed = measure.decision();
    boolean rests = CitedGround.grounds(proposed.grounds()).contains(ground);
    String reasons = rests ? proposed.reasons().orElse("") : "";
    return grounds.warnings(List.of(ground), measure, measure.circumstances(), reasons);
  }

  /** What happened, entry by entry, and whether the journal verifies. */
  @GetMapping("/{reference}/journal")
  @ReadsOneSnapshot
  Readings.JournalJson journal(@PathVariable String reference) {
    Request request = file(reference);
    return readings.journal(
        journal.of(request.reference()), journal.verify(request.file()), journal);
  }

  private Request file(String reference) {
    return requests.get(reference, person.get());
  }
}
