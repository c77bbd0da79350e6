package org.rogatory.register.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.register.readings.OfficeReadings;
import org.rogatory.register.readings.Reading;
import org.rogatory.register.readings.ReadingAct;
import org.rogatory.register.readings.ReadingBook;
import org.rogatory.register.readings.SignedReadings;
import org.rogatory.web.Fields;
import org.rogatory.web.Flash;
import org.rogatory.web.Option;
import org.rogatory.web.Rejections;
import org.rogatory.web.Texts;
import org.rogatory.web.forms.FormBinding;
import org.rogatory.web.once.OnceForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How we read the Convention: what is in force, what is to be signed off, and by whom it was. */
@Controller
@RequestMapping(ReadingPages.PATH)
@Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
class ReadingPages {

  static final String PATH = "/own-state/readings";

  private final SignedReadings readings;
  private final ReadingView view;
  private final CurrentPerson person;
  private final FormBinding forms;
  private final OnceForms once;
  private final Rejections refusals;
  private final Flash flash;
  private final Texts texts;

  ReadingPages(
      SignedReadings readings,
      ReadingView view,
      CurrentPerson person,
      FormBinding forms,
      OnceForms once,
      Rejections refusals,
      Flash flash,
      Texts texts) {
    this.readings = readings;
    this.view = view;
    this.person = person;
    this.forms = forms;
    this.once = once;
    this.refusals = refusals;
    this.flash = flash;
    this.texts = texts;
  }

  @GetMapping
  @ReadsOneSnapshot
  @Allowed
  ModelAndView list() {
    ReadingBook book = readings.book();
    List<ReadingView.Line> lines =
        Arrays.stream(Reading.values()).map(reading -> view.line(book, reading)).toList();
    ModelAndView page = new ModelAndView("register/readings", "lines", lines);
    page.addObject("file", OfficeReadings.FILE);
    page.addObject("mayAct", person.get().is(Role.SUPERVISOR, Role.ADMINISTRATOR));
    return page;
  }

  @GetMapping("/{reading}")
  @ReadsOneSnapshot
  ModelAndView form(@PathVariable String reading) {
    return form(known(reading), Fields.none());
  }

  @PostMapping("/{reading}")
  ModelAndView act(
      @PathVariable String reading, HttpServletRequest request, RedirectAttributes next) {
    Reading about = known(reading);
    Fields typed = Fields.sent(request.getParameterMap());
    return refusals.orAgain(
        typed,
        () -> {
          String to = once.redirect(request, () -> done(about, typed));
          flash.done(next, "readings.done");
          return to;
        },
        fields -> form(about, fields));
  }

  private String done(Reading about, Fields typed) {
    NewReadingAct said = forms.bind("reading-act", NewReadingAct.class, typed.raw()).sound();
    readings.act(about, said.act(), said.says(), said.why(), person.get());
    return PATH;
  }

  private ModelAndView form(Reading reading, Fields fields) {
    ReadingView.Line line = view.line(readings.book(), reading);
    ModelAndView page = new ModelAndView("register/reading", "line", line);
    page.addObject("fields", fields);
    page.addObject("acts", acts(line));
    return page;
  }

  /** First somebody says why; then a supervisor signs or refuses. */
  private List<Option> acts(ReadingView.Line line) {
    return Stream.of(ReadingAct.values())
        .filter(act -> line.proposal().isPresent() == (act != ReadingAct.PUT_FORWARD))
        .map(act -> Option.of(act.id(), texts.of(act)).withHint(texts.of(act.key() + ".hint")))
        .toList();
  }

  private static Reading known(String id) {
    return Unreadable.find(() -> Reading.of(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
