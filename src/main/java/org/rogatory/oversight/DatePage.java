package org.rogatory.oversight;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.Turn;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.convention.Worded;
import org.rogatory.deadlines.DeadlineRow;
import org.rogatory.deadlines.reckoning.KnownDeadlines;
import org.rogatory.inbox.options.FilterOptions;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.web.Fields;
import org.rogatory.web.Option;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of the time limits that run. */
@Controller
@Allowed({Role.SUPERVISOR, Role.AUDITOR})
class DatePage {

  private final DateList list;
  private final DateLines lines;
  private final KnownDeadlines known;
  private final FilterOptions filters;
  private final CurrentPerson current;
  private final Texts texts;

  DatePage(
      DateList list,
      DateLines lines,
      KnownDeadlines known,
      FilterOptions filters,
      CurrentPerson current,
      Texts texts) {
    this.list = list;
    this.lines = lines;
    this.known = known;
    this.filters = filters;
    this.current = current;
    this.texts = texts;
  }

  @GetMapping("/overview/dates")
  @ReadsOneSnapshot
  ModelAndView list(
      DateFilter filter,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam Map<String, String> parameters) {
    Listing.Part<DeadlineRow> part = list.part(filter, current.get(), after, Listing.PAGE);
    ModelAndView page = new ModelAndView("overview/dates", "lines", lines.of(part.rows()));
    page.addObject("pages", ListPages.of("/overview/dates", part, after, parameters));
    page.addObject("fields", Fields.of(parameters));
    page.addObject("whiches", options(List.of(DateFilter.Which.values())));
    page.addObject("states", filters.states(current.get()));
    page.addObject("kinds", options(known.all()));
    page.addObject("turns", options(List.of(Turn.values())));
    return page;
  }

  private List<Option> options(List<? extends Worded> names) {
    return names.stream().map(name -> Option.of(name.id(), texts.of(name))).toList();
  }
}
