package org.rogatory.inbox.many;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.inbox.Assigning;
import org.rogatory.inbox.Desk;
import org.rogatory.inbox.TaskFilter;
import org.rogatory.inbox.TaskRow;
import org.rogatory.web.Fields.FieldProblem;
import org.rogatory.web.Flash;
import org.rogatory.web.ListAddress;
import org.rogatory.web.Rejections;
import org.rogatory.web.Texts;
import org.rogatory.web.forms.FormBinding;
import org.rogatory.web.once.OnceForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form below the inbox, for the tasks that are selected in it; one key for all of them. */
@Controller
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class ManyTasksPage {

  /** More than a page of the inbox has; nobody selects more by hand. */
  private static final int MOST = 100;

  /** Who held a task as the page showed it: the parameter is this with the task's id. */
  private static final String FROM = "from.";

  private static final List<String> FILTER =
      Stream.concat(
              Stream.of("list"),
              Arrays.stream(TaskFilter.class.getRecordComponents()).map(each -> each.getName()))
          .toList();

  private final ManyTasks many;
  private final Desk desk;
  private final Assigning assigning;
  private final FormBinding forms;
  private final CurrentPerson current;
  private final OnceForms once;
  private final Flash flash;
  private final Rejections rejections;
  private final Texts texts;

  ManyTasksPage(
      ManyTasks many,
      Desk desk,
      Assigning assigning,
      FormBinding forms,
      CurrentPerson current,
      OnceForms once,
      Flash flash,
      Rejections rejections,
      Texts texts) {
    this.many = many;
    this.desk = desk;
    this.assigning = assigning;
    this.forms = forms;
    this.current = current;
    this.once = once;
    this.flash = flash;
    this.rejections = rejections;
    this.texts = texts;
  }

  /** Does it, and shows the same list with what came of each; the second time, the list alone. */
  @PostMapping("/inbox/many")
  String doWithAll(
      @RequestParam(required = false) @Nullable What what,
      @RequestParam(name = "task", required = false) @Nullable List<String> tasks,
      @RequestParam Map<String, String> said,
      HttpServletRequest request,
      RedirectAttributes next) {
    List<String> selected = tasks == null ? List.of() : tasks;
    if (selected.size() > MOST) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "more than " + MOST);
    }
    List<Outcome> outcomes = new ArrayList<>();
    String view =
        once.redirect(
            request,
            () -> {
              if (what != null) {
                outcomes.addAll(outcomes(what, selected, said, next));
              }
              return list(said);
            });
    if (selected.isEmpty() || what == null) {
      flash.refused(next, texts.of("many.nothing"));
    }
    if (!outcomes.isEmpty()) {
      next.addFlashAttribute("outcomes", new ArrayList<>(outcomes));
    }
    return view;
  }

  private List<Outcome> outcomes(
      What what, List<String> tasks, Map<String, String> said, RedirectAttributes next) {
    Person person = current.get();
    return switch (what) {
      case CLAIM -> many.each(tasks, what, person, row -> desk.claim(row.task(), person));
      case RELEASE -> many.each(tasks, what, person, row -> desk.release(row.task(), person));
      case ASSIGN -> assigned(tasks, said, person, next);
    };
  }

  private List<Outcome> assigned(
      List<String> tasks, Map<String, String> said, Person person, RedirectAttributes next) {
    try {
      Assigning.Change change = change(said);
      return many.each(
          tasks,
          What.ASSIGN,
          person,
          row -> assigning.assign(row.task(), of(row, change, said), person));
    } catch (RuntimeException error) {
      FieldProblem first =
          rejections.find(error).orElseThrow(() -> error).problems().stream()
              .findFirst()
              .orElseThrow(() -> error);
      flash.refused(next, first.text());
      return List.of();
    }
  }

  private Assigning.Change change(Map<String, String> said) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    Stream.of("to", "reason")
        .filter(said::containsKey)
        .forEach(name -> typed.put(name, List.of(said.get(name))));
    return forms.bind(Assigning.Change.class, typed).sound();
  }

  /** Who was faster is seen by who held the task when the supervisor looked. */
  private static Assigning.Change of(
      TaskRow row, Assigning.Change change, Map<String, String> said) {
    String from = said.getOrDefault(FROM + row.task(), row.assignee().orElse(null));
    return new Assigning.Change(from, change.to(), change.reason());
  }

  private static String list(Map<String, String> said) {
    Map<String, String> filter = new LinkedHashMap<>(said);
    filter.keySet().retainAll(FILTER);
    return ListAddress.of("/inbox", filter).toString();
  }
}
