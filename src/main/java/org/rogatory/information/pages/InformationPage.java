package org.rogatory.information.pages;

import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.Linking;
import org.rogatory.files.FileParts;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.journal.ReadsOneSnapshot;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A file of spontaneous information with all that is known of it; and where one is begun. */
@Controller
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
class InformationPage {

  private final InformationFiles information;
  private final FileParts parts;
  private final Linking linking;
  private final CurrentPerson person;

  InformationPage(
      InformationFiles information, FileParts parts, Linking linking, CurrentPerson person) {
    this.information = information;
    this.parts = parts;
    this.linking = linking;
    this.person = person;
  }

  /** Where files of both kinds are begun and found. */
  @GetMapping("/information")
  ModelAndView begin() {
    return new ModelAndView("information/begin");
  }

  @GetMapping("/information/{reference}")
  @ReadsOneSnapshot
  ModelAndView show(
      @PathVariable String reference, @RequestParam(required = false) @Nullable String course) {
    SpontaneousInformation found = information.get(reference, person.get()).whole();
    FileParts.View view = parts.of(found.file(), course);
    ModelAndView page = new ModelAndView("information/information", "parts", view);
    page.addObject("head", view.head());
    page.addObject("information", found);
    page.addObject("possible", ActKind.possible(found));
    page.addObject("links", linking.of(found.reference(), person.get()));
    return page;
  }
}
