package org.rogatory.inbox;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.register.CountryCode;
import org.rogatory.register.StateNames;
import org.rogatory.steps.Steps;
import org.rogatory.web.Fields;
import org.rogatory.web.ListAddress;
import org.rogatory.web.NavigationItem;
import org.rogatory.web.Option;
import org.rogatory.web.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox. */
@Controller
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class InboxPages {

  private final Inbox inbox;
  private final Steps steps;
  private final StateNames names;
  private final People people;
  private final CurrentPerson current;
  private final Texts texts;

  InboxPages(
      Inbox inbox,
      Steps steps,
      StateNames names,
      People people,
      CurrentPerson current,
      Texts texts) {
    this.inbox = inbox;
    this.steps = steps;
    this.names = names;
    this.people = people;
    this.current = current;
    this.texts = texts;
  }

  @Bean
  static NavigationItem inboxNavigation() {
    return NavigationItem.of("inbox", "/inbox", 10, Role.CASEWORKER, Role.SUPERVISOR);
  }

  @GetMapping("/inbox")
  String inbox(
      @RequestParam(required = false) Inbox.@Nullable Which list,
      TaskFilter filter,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam Map<String, String> parameters,
      Model model) {
    Person person = current.get();
    Inbox.Which which = list == null ? fullest(person) : list;
    Inbox.Part part = inbox.part(which, filter, person, after, Inbox.PAGE);
    model.addAttribute("which", which);
    model.addAttribute("me", person);
    model.addAttribute("lists", lists(part.counts(), parameters));
    model.addAttribute("part", part);
    model.addAttribute("fields", Fields.of(parameters));
    model.addAttribute("filtered", !filter.equals(TaskFilter.ALL));
    model.addAttribute("stateNames", stateNames(part));
    model.addAttribute("steps", stepOptions());
    ListAddress address = ListAddress.of("/inbox", parameters);
    model.addAttribute("first", after == null ? null : address.toString());
    model.addAttribute("next", address.from("after", part.next()));
    return "inbox/inbox";
  }

  /** Who has claimed nothing yet is shown what there is to claim. */
  private Inbox.Which fullest(Person person) {
    boolean mine = inbox.counts(TaskFilter.ALL, person).mine() > 0;
    return mine ? Inbox.Which.MINE : Inbox.Which.AVAILABLE;
  }

  /** A list's name, count and address. */
  record Listed(Inbox.Which which, long count, String address) {}

  private List<Listed> lists(Inbox.Counts counts, Map<String, String> parameters) {
    ListAddress address = ListAddress.of("/inbox", parameters);
    return java.util.Arrays.stream(Inbox.Which.values())
        .map(
            which ->
                new Listed(which, counts.of(which), address.with("list", which.id()).toString()))
        .toList();
  }

  private Map<String, String> stateNames(Inbox.Part part) {
    Map<String, String> byCode = new TreeMap<>();
    part.tasks()
        .forEach(
            task ->
                byCode.computeIfAbsent(
                    task.state(),
                    code -> names.name(CountryCode.of(code), LocaleContextHolder.getLocale())));
    return byCode;
  }

  private List<Option> stepOptions() {
    return steps.all().stream()
        .map(step -> Option.of(step.name(), texts.of("step." + step.name())))
        .toList();
  }
}
