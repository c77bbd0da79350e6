package org.rogatory.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.inbox.options.FilterOptions;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.web.Fields;
import org.rogatory.web.ListAddress;
import org.rogatory.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox. */
@Controller
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
class InboxPages {

  private final Inbox inbox;
  private final FilterOptions options;
  private final TaskLines lines;
  private final CurrentPerson current;

  InboxPages(Inbox inbox, FilterOptions options, TaskLines lines, CurrentPerson current) {
    this.inbox = inbox;
    this.options = options;
    this.lines = lines;
    this.current = current;
  }

  @Bean
  static NavigationItem inboxNavigation() {
    return NavigationItem.of("inbox", "/inbox", 10, Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR);
  }

  @GetMapping("/inbox")
  @ReadsOneSnapshot
  String inbox(
      @RequestParam(required = false) @Nullable TaskList list,
      TaskFilter filter,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam Map<String, String> parameters,
      Model model) {
    Person person = current.get();
    TaskList which = list == null ? fullest(person) : list;
    Inbox.Part part = inbox.part(which, filter, person, after, Inbox.PAGE);
    model.addAttribute("which", which);
    model.addAttribute("me", person);
    model.addAttribute("lists", lists(part.counts(), parameters));
    model.addAttribute("part", part);
    model.addAttribute("fields", Fields.of(parameters));
    model.addAttribute("filtered", filter.isRestricting());
    model.addAttribute("tasks", lines.of(part.tasks(), person));
    model.addAttribute("heads", TaskHeads.of(filter, parameters));
    model.addAttribute("states", options.states(person));
    model.addAttribute("measures", options.measures());
    model.addAttribute("steps", options.steps());
    model.addAttribute("people", options.people());
    model.addAttribute("kept", parameters);
    ListAddress address = ListAddress.of("/inbox", parameters);
    model.addAttribute("first", after == null ? null : address.toString());
    model.addAttribute("next", address.from("after", part.next()));
    return "inbox/inbox";
  }

  /** Who has claimed nothing yet is shown what there is to claim; who claims nothing, all. */
  private TaskList fullest(Person person) {
    if (person.is(Role.AUDITOR)) {
      return TaskList.ALL;
    }
    boolean mine = inbox.counts(TaskFilter.ALL, person).mine() > 0;
    return mine ? TaskList.MINE : TaskList.AVAILABLE;
  }

  /** A list's name, count and address. */
  record Listed(TaskList which, long count, String address) {}

  private List<Listed> lists(TaskList.Counts counts, Map<String, String> parameters) {
    ListAddress address = ListAddress.of("/inbox", parameters);
    return Arrays.stream(TaskList.values())
        .map(
            which ->
                new Listed(which, counts.of(which), address.with("list", which.id()).toString()))
        .toList();
  }
}
