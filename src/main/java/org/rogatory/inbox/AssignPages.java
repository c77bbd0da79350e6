package org.rogatory.inbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.web.Fields;
import org.rogatory.web.Flash;
import org.rogatory.web.Option;
import org.rogatory.web.Rejections;
import org.rogatory.web.forms.FormBinding;
import org.rogatory.web.limits.Limits;
import org.rogatory.web.once.OnceForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a task to somebody; a supervisor's page. */
@Controller
@RequestMapping("/tasks/{task}/assign")
@Allowed(Role.SUPERVISOR)
class AssignPages {

  private final Desk desk;
  private final Assigning assigning;
  private final FormBinding forms;
  private final CurrentPerson current;
  private final OnceForms once;
  private final Flash flash;
  private final Rejections refusals;
  private final Limits limits;

  AssignPages(
      Desk desk,
      Assigning assigning,
      FormBinding forms,
      CurrentPerson current,
      OnceForms once,
      Flash flash,
      Rejections refusals,
      Limits limits) {
    this.desk = desk;
    this.assigning = assigning;
    this.forms = forms;
    this.current = current;
    this.once = once;
    this.flash = flash;
    this.refusals = refusals;
    this.limits = limits;
  }

  @GetMapping
  @ReadsOneSnapshot
  ModelAndView show(@PathVariable String task) {
    TaskRow row = desk.get(task, current.get());
    return page(row, Fields.of(Map.of("from", row.assignee().orElse(""))));
  }

  @PostMapping
  ModelAndView assign(
      @PathVariable String task, HttpServletRequest request, RedirectAttributes next) {
    Fields typed = Fields.sent(request.getParameterMap());
    return refusals.orAgain(
        typed,
        () -> {
          String view = once.redirect(request, () -> assigned(task, typed));
          flash.done(next, "task.assigned");
          return view;
        },
        fields -> page(desk.get(task, current.get()), fields));
  }

  private String assigned(String task, Fields typed) {
    Assigning.Change said = forms.bind(Assigning.Change.class, typed.raw()).sound();
    assigning.assign(task, said, current.get());
    return "/tasks/" + task;
  }

  private ModelAndView page(TaskRow row, Fields fields) {
    List<Option> candidates =
        assigning.candidates(row).stream()
            .map(person -> Option.of(person.login(), person.displayName()))
            .toList();
    return new ModelAndView(
        "inbox/assign",
        Map.of(
            "task", row,
            "candidates", candidates,
            "fields", fields,
            "limits", limits.of(Assigning.Change.class)));
  }
}
