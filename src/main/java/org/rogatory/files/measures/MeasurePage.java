package org.rogatory.files.measures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.Turn;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.convention.Unreadable;
import org.rogatory.deadlines.NextDates;
import org.rogatory.inbox.options.FilterOptions;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.oversight.ListPages;
import org.rogatory.oversight.Naming;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.Options;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of the measures that have not ended. */
@Controller
@Allowed({Role.SUPERVISOR, Role.AUDITOR})
class MeasurePage {

  private final MeasureList list;
  private final NextDates next;
  private final Naming naming;
  private final FilterOptions filters;
  private final CurrentPerson current;
  private final Options options;
  private final Texts texts;
  private final Dates dates;

  MeasurePage(
      MeasureList list,
      NextDates next,
      Naming naming,
      FilterOptions filters,
      CurrentPerson current,
      Options options,
      Texts texts,
      Dates dates) {
    this.list = list;
    this.next = next;
    this.naming = naming;
    this.filters = filters;
    this.current = current;
    this.options = options;
    this.texts = texts;
    this.dates = dates;
  }

  /** A measure in the list. */
  record Line(
      String reference,
      String matter,
      String kind,
      String state,
      String standing,
      String turn,
      String received,
      @Nullable String next,
      boolean late) {}

  @GetMapping("/overview/measures")
  @ReadsOneSnapshot
  ModelAndView list(
      MeasureFilter filter,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam Map<String, String> parameters) {
    Listing.Part<Measure> part = list.part(filter, current.get(), after);
    ModelAndView page =
        new ModelAndView(
            "overview/measures", "lines", part.rows().stream().map(this::line).toList());
    page.addObject("pages", ListPages.of("/overview/measures", part, after, parameters));
    page.addObject("fields", Fields.of(parameters));
    page.addObject(
        "turns", options.all("turn", Turn.US, Turn.REQUESTING_STATE, Turn.COMPETENT_AUTHORITY));
    page.addObject("standings", options.all("measure-state", open()));
    page.addObject("states", filters.states(current.get()));
    page.addObject("kinds", filters.measures());
    return page;
  }

  private static MeasureState[] open() {
    return Arrays.stream(MeasureState.values())
        .filter(state -> !state.hasEnded())
        .toArray(MeasureState[]::new);
  }

  private Line line(Measure measure) {
    Request file = measure.request();
    Optional<LocalDate> due =
        Unreadable.or(() -> next.of(measure.matter()), damaged -> Optional.empty());
    return new Line(
        file.reference().value(),
        texts.cell(() -> naming.places().matter(measure.matter())),
        texts.cell(() -> texts.of(measure.assistance())),
        texts.cell(() -> naming.state(file.requestingState())),
        texts.cell(() -> texts.of(measure.state())),
        texts.cell(() -> texts.of(measure.turn())),
        texts.cell(() -> dates.day(file.received().day())),
        due.map(dates::day).orElse(null),
        due.filter(day -> day.isBefore(dates.today())).isPresent());
  }
}
