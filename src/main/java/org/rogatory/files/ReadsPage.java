package org.rogatory.files;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.People;
import org.rogatory.access.Role;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.oversight.ListPages;
import org.rogatory.reads.FileRead;
import org.rogatory.reads.Reads;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who read a restricted or confidential file, what and when. */
@Controller
@RequestMapping("/files/{reference}/reads")
@Allowed({Role.SUPERVISOR, Role.AUDITOR})
class ReadsPage {

  private final Files files;
  private final Reads reads;
  private final People people;
  private final CurrentPerson current;
  private final Texts texts;
  private final Dates dates;

  ReadsPage(
      Files files, Reads reads, People people, CurrentPerson current, Texts texts, Dates dates) {
    this.files = files;
    this.reads = reads;
    this.people = people;
    this.current = current;
    this.texts = texts;
    this.dates = dates;
  }

  /** Somebody who read the file, in words. */
  record Reader(String name, String login, String first, String last, long times) {}

  /**
   * A read in words.
   *
   * @param which the step, the address or the call; empty for none
   */
  record Line(String when, String name, String what, String which) {}

  @GetMapping
  @ReadsOneSnapshot
  ModelAndView show(
      @PathVariable String reference,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam Map<String, String> parameters) {
    File file = files.get(reference, current.get());
    Listing.Part<FileRead> part = reads.of(file.reference(), current.get(), after);
    ModelAndView page = new ModelAndView("files/reads", "reference", file.reference().value());
    page.addObject("readers", readers(file));
    page.addObject("lines", part.rows().stream().map(this::line).toList());
    page.addObject(
        "pages", ListPages.of("/files/" + file.reference() + "/reads", part, after, parameters));
    return page;
  }

  private List<Reader> readers(File file) {
    return reads.readers(file.reference()).stream()
        .map(
            each ->
                new Reader(
                    people.nameOf(each.login()),
                    each.login(),
                    dates.moment(each.first()),
                    dates.moment(each.last()),
                    each.times()))
        .toList();
  }

  private Line line(FileRead read) {
    String what = texts.cell(() -> texts.of(read.kind().key(), read.detail()));
    String which = read.isNumbered() ? "" : texts.orElse("step." + read.detail(), read.detail());
    return new Line(dates.moment(read.readAt()), people.nameOf(read.login()), what, which);
  }
}
