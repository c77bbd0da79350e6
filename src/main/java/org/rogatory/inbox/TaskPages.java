package org.rogatory.inbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.web.Fields;
import org.rogatory.web.Flash;
import org.rogatory.web.Lines;
import org.rogatory.web.Rejections;
import org.rogatory.web.drafts.DraftedForms;
import org.rogatory.web.drafts.Drafts;
import org.rogatory.web.forms.FormBinding;
import org.rogatory.web.once.OnceForms;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of a step, whichever it is: what the law asks beside the form. What is typed is kept as
 * a draft; what is wrong is said at its field.
 */
@Controller
@RequestMapping("/tasks/{task}")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class TaskPages {

  /** The button that goes on to the next task. */
  private static final String NEXT = "next";

  private final Desk desk;
  private final Inbox inbox;
  private final StepPage pages;
  private final FormBinding forms;
  private final TaskDrafts drafts;
  private final CurrentPerson current;
  private final OnceForms once;
  private final Flash flash;
  private final Rejections refusals;
  private final DraftedForms drafted;

  TaskPages(
      Desk desk,
      Inbox inbox,
      StepPage pages,
      FormBinding forms,
      TaskDrafts drafts,
      CurrentPerson current,
      OnceForms once,
      Flash flash,
      Rejections refusals,
      DraftedForms drafted) {
    this.desk = desk;
    this.inbox = inbox;
    this.pages = pages;
    this.forms = forms;
    this.drafts = drafts;
    this.current = current;
    this.once = once;
    this.flash = flash;
    this.refusals = refusals;
    this.drafted = drafted;
  }

  @GetMapping
  @ReadsOneSnapshot
  String show(
      @PathVariable String task,
      @RequestParam(required = false) @Nullable String draftOf,
      Model model) {
    Person person = current.get();
    TaskRow row = desk.get(task, person);
    Fields fields = drafts.typed(row, person, draftOf).orElseGet(() -> pages.begin(row));
    model.addAttribute("offered", drafts.offered(row, person));
    return pages.show(model, row, fields);
  }

  @PostMapping("/claim")
  String claim(@PathVariable String task, HttpServletRequest request, RedirectAttributes next) {
    String view =
        once.redirect(
            request,
            () -> {
              desk.claim(task, current.get());
              return "/tasks/" + task;
            });
    next.addFlashAttribute("claimed", true);
    return view;
  }

  @PostMapping("/release")
  String release(@PathVariable String task, HttpServletRequest request, RedirectAttributes next) {
    String view =
        once.redirect(
            request,
            () -> {
              desk.release(task, current.get());
              return "/inbox";
            });
    flash.done(next, "task.released");
    return view;
  }

  /**
   * Shows the page again: with a line more, a line less, or as it is. What was typed is saved where
   * the button says so, and where no script does.
   */
  @PostMapping(params = "draft")
  String draft(
      @PathVariable String task,
      @RequestParam String draft,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Person person = current.get();
    TaskRow row = desk.get(task, person);
    Fields typed = Lines.change(typed(request), draft);
    boolean wanted = draft.equals("save");
    if (!wanted && request.getHeader("HX-Request") != null) {
      return pages.show(model, row, typed);
    }
    Drafts.Outcome saved = drafts.save(row, typed);
    if (wanted && saved.state() == Drafts.State.SAVED) {
      flash.done(next, "task.draft-saved");
      return "redirect:/tasks/" + task;
    }
    return pages.show(model, row, wanted ? drafted.refused(typed, saved) : typed);
  }

  /** Shows what the step would make of what was typed, and keeps it as a draft. */
  @PostMapping(path = "/preview")
  ResponseEntity<byte[]> preview(@PathVariable String task, HttpServletRequest request) {
    Person person = current.get();
    TaskRow row = desk.get(task, person);
    Fields typed = typed(request);
    drafts.save(row, typed);
    return pages.preview(row, typed);
  }

  @PostMapping(params = "!draft")
  ModelAndView complete(
      @PathVariable String task, HttpServletRequest request, Model model, RedirectAttributes next) {
    Person person = current.get();
    Fields typed = typed(request);
    return refusals.orAgain(
        typed,
        () -> {
          boolean onward = request.getParameter(NEXT) != null;
          String view = once.redirect(request, () -> complete(task, typed, onward, person));
          flash.done(next, done(view, onward));
          return view;
        },
        fields ->
            new ModelAndView(pages.show(model, desk.get(task, person), fields), model.asMap()));
  }

  private static String done(String view, boolean onward) {
    boolean found = view.startsWith("redirect:/tasks/");
    return found ? "task.done-next" : onward ? "task.done-no-next" : "task.done";
  }

  /** Answers with the address of the file, or of the person's next task where there is one. */
  private String complete(String task, Fields typed, boolean onward, Person person) {
    TaskRow row = desk.get(task, person);
    Record said = forms.bind(row.step(), desk.step(row).form(), typed.raw()).sound();
    desk.complete(task, said, person);
    return (onward ? inbox.next(row.reference(), person) : Optional.<TaskRow>empty())
        .map(following -> "/tasks/" + following.task())
        .orElseGet(() -> pages.fileOf(row));
  }

  private static Fields typed(HttpServletRequest request) {
    return Fields.sent(request.getParameterMap()).without("draft", NEXT);
  }
}
