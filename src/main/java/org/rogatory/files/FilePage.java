package org.rogatory.files;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.KnownFileKinds;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.ReadsOneSnapshot;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** A file with all that is known of it. */
@Controller
@RequestMapping("/files/{reference}")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
class FilePage {

  private final Files files;
  private final KnownFileKinds kinds;
  private final Requests requests;
  private final CurrentPerson person;
  private final FileReading reading;
  private final Courses courses;
  private final Timeline timeline;
  private final Heads heads;

  FilePage(
      Files files,
      KnownFileKinds kinds,
      Requests requests,
      CurrentPerson person,
      FileReading reading,
      Courses courses,
      Timeline timeline,
      Heads heads) {
    this.files = files;
    this.kinds = kinds;
    this.requests = requests;
    this.person = person;
    this.reading = reading;
    this.courses = courses;
    this.timeline = timeline;
    this.heads = heads;
  }

  /** Every address of a file leads here; a kind that has a page of its own is sent on to it. */
  @GetMapping
  @ReadsOneSnapshot
  ModelAndView show(
      @PathVariable String reference, @RequestParam(required = false) @Nullable String course) {
    File found = files.get(reference, person.get());
    String own = kinds.address(found);
    if (!own.equals("/files/" + found.reference())) {
      return new ModelAndView("redirect:" + withCourse(own, course));
    }
    return new ModelAndView(
        "files/file", "file", reading.read(requests.get(reference, person.get()), course));
  }

  /** The whole journal, with what came of verifying it. */
  @GetMapping("/journal")
  @ReadsOneSnapshot
  ModelAndView journal(@PathVariable String reference) {
    File file = files.get(reference, person.get());
    ModelAndView page = new ModelAndView("files/journal", "head", heads.of(file));
    page.addObject("timeline", timeline.of(file, Integer.MAX_VALUE));
    return page;
  }

  /** Asked by the page while the program is at work: once it rests, the page loads itself anew. */
  @GetMapping("/work")
  @ReadsOneSnapshot
  ResponseEntity<Void> work(@PathVariable String reference) {
    boolean works = courses.of(files.get(reference, person.get()).reference(), null).works();
    ResponseEntity.HeadersBuilder<?> answer =
        ResponseEntity.noContent().header(HttpHeaders.CACHE_CONTROL, "no-store");
    return works ? answer.build() : answer.header("HX-Refresh", "true").build();
  }

  private static String withCourse(String address, @Nullable String course) {
    return UriComponentsBuilder.fromPath(address)
        .queryParamIfPresent("course", Optional.ofNullable(course))
        .encode()
        .toUriString();
  }
}
