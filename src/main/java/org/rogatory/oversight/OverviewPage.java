package org.rogatory.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileKind;
import org.rogatory.casefile.FileList;
import org.rogatory.casefile.KnownFileKinds;
import org.rogatory.convention.Unreadable;
import org.rogatory.inbox.Inbox;
import org.rogatory.inbox.TaskList;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.web.Dates;
import org.rogatory.web.ListAddress;
import org.rogatory.web.NavigationItem;
import org.rogatory.web.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The dashboard: where everything stands, each figure with a way to the list behind it. */
@Controller
@Allowed({Role.SUPERVISOR, Role.AUDITOR})
class OverviewPage {

  private static final int FIRST_DATES = 5;
  private static final String EMERGENCIES = "/overview/emergencies";

  private final Overview overview;
  private final DateList dateList;
  private final DateLines dateLines;
  private final List<FigureTable> tables;
  private final KnownFileKinds kinds;
  private final Naming naming;
  private final People people;
  private final CurrentPerson current;
  private final Texts texts;
  private final Dates dates;

  OverviewPage(
      Overview overview,
      DateList dateList,
      DateLines dateLines,
      List<FigureTable> tables,
      KnownFileKinds kinds,
      Naming naming,
      People people,
      CurrentPerson current,
      Texts texts,
      Dates dates) {
    this.overview = overview;
    this.dateList = dateList;
    this.dateLines = dateLines;
    this.tables = tables;
    this.kinds = kinds;
    this.naming = naming;
    this.people = people;
    this.current = current;
    this.texts = texts;
    this.dates = dates;
  }

  @Bean
  static NavigationItem overviewNavigation() {
    return NavigationItem.of("overview", "/overview", 5, Role.SUPERVISOR, Role.AUDITOR);
  }

  /**
   * What the page shows.
   *
   * @param asOf the moment of its figures
   * @param remarkable the figures at the head: what is late, stuck or about to lapse
   * @param overdue the first of the dates that are over
   * @param soon the first of those that come next
   */
  record View(
      String asOf,
      List<Headline> remarkable,
      List<DateLines.Line> overdue,
      List<DateLines.Line> soon,
      List<LinkedFigure> byStanding,
      List<LinkedFigure> byState,
      List<OfCourse> ofCourses,
      List<Load> workload,
      List<Old> oldest,
      List<LinkedFigure> processes) {}

  /**
   * A figure at the head.
   *
   * @param tone bad or caution where there is something to do, else plain
   */
  record Headline(LinkedFigure counted, String tone) {}

  /** What a person has claimed. */
  record Load(LinkedFigure tasks, LinkedFigure overdue, LinkedFigure urgent) {}

  /** What a course counts; its id is in the keys of its headings. */
  record OfCourse(String id, List<LinkedFigure> rows) {}

  /** A file that has been open for long. */
  record Old(String reference, String state, String standing, String turn, String received) {}

  @GetMapping("/overview")
  @ReadsOneSnapshot
  ModelAndView overview() {
    Person viewer = current.get();
    Overview.Figures figures = overview.figures(viewer);
    return new ModelAndView("overview/overview", "overview", view(figures, viewer));
  }

  private View view(Overview.Figures figures, Person viewer) {
    return new View(
        dates.moment(figures.asOf()),
        remarkable(figures, viewer),
        first(DateFilter.Which.OVERDUE, viewer),
        first(DateFilter.Which.SOON, viewer),
        counted(figures.byStanding(), this::standing, this::filesStanding),
        counted(
            figures.byState(),
            state -> texts.cell(() -> naming.state(state)),
            state -> files().with("counterpart", state)),
        tables.stream().map(table -> ofCourse(table, figures)).toList(),
        figures.workload().stream().map(this::load).toList(),
        figures.oldest().stream().map(this::old).toList(),
        counted(
            figures.processes(),
            naming.places()::process,
            process -> ListAddress.of("/overview/processes/" + process.id())));
  }

  private OfCourse ofCourse(FigureTable table, Overview.Figures figures) {
    return new OfCourse(
        table.id(),
        counted(figures.ofCourses().getOrDefault(table.id(), Map.of()), texts::of, table::list));
  }

  /**
   * What the viewer has to approve comes first. That the program could not attend to a date is said
   * where it is so; it should never be.
   */
  private List<Headline> remarkable(Overview.Figures figures, Person viewer) {
    List<Headline> all = new ArrayList<>();
    if (viewer.is(Role.SUPERVISOR)) {
      ListAddress own = tasks().with("forApproval", true);
      all.add(headline("for-approval", figures.forApproval(), "caution", own));
    }
    if (figures.unattended() > 0) {
      all.add(
          headline("unattended", figures.unattended(), "bad", date(DateFilter.Which.UNATTENDED)));
    }
    all.addAll(usual(figures));
    return all;
  }

  private List<Headline> usual(Overview.Figures figures) {
    return List.of(
        headline("overdue", figures.overdue(), "bad", date(DateFilter.Which.OVERDUE)),
        headline("escalated", figures.escalated(), "bad", date(DateFilter.Which.ESCALATED)),
        headline("incidents", figures.incidents(), "bad", ListAddress.of("/overview/incidents")),
        headline("altered", figures.altered(), "bad", ListAddress.of("/overview/integrity")),
        headline(
            "emergencies",
            figures.emergencies(),
            "bad",
            ListAddress.of(EMERGENCIES).with("review", true)),
        headline("soon", figures.soon(), "caution", date(DateFilter.Which.SOON)),
        headline("unassigned", figures.unassigned(), "plain", tasks().with("unassigned", true)),
        headline("open", figures.open(), "plain", files()));
  }

  private Headline headline(String name, long count, String tone, ListAddress address) {
    return new Headline(
        LinkedFigure.of(texts.of("overview." + name, Overview.soonDays()), count, address),
        count == 0 ? "plain" : tone);
  }

  private List<DateLines.Line> first(DateFilter.Which which, Person viewer) {
    return dateLines.of(dateList.part(DateFilter.of(which), viewer, null, FIRST_DATES).rows());
  }

  private static <K> List<LinkedFigure> counted(
      Map<? extends K, Long> counts, Function<K, String> label, Function<K, ListAddress> address) {
    return counts.entrySet().stream()
        .map(
            entry ->
                LinkedFigure.of(
                    label.apply(entry.getKey()), entry.getValue(), address.apply(entry.getKey())))
        .toList();
  }

  private Load load(Inbox.Load load) {
    String login = String.valueOf(load.assignee());
    ListAddress theirs = tasks().with("assignee", login);
    return new Load(
        LinkedFigure.of(people.nameOf(login), load.tasks(), theirs),
        LinkedFigure.of(
            people.nameOf(login), load.overdue(), theirs.with("dueBy", dates.today().minusDays(1))),
        LinkedFigure.of(people.nameOf(login), load.urgent(), theirs.with("urgent", true)));
  }

  private Old old(File file) {
    return new Old(
        file.reference().value(),
        texts.cell(() -> naming.state(file.counterpart())),
        texts.cell(() -> texts.of(kinds.standing(file))),
        texts.cell(() -> texts.of(file.turn())),
        texts.cell(() -> dates.day(file.opened().day())));
  }

  private String standing(FileList.Stand stand) {
    return texts.cell(() -> standing(kinds.get(stand.kind()), stand.standing()));
  }

  private String standing(FileKind kind, String id) {
    String standing = texts.of(kind.standing(id));
    return kinds.areSeveral()
        ? texts.of("overview.standing-of-kind", texts.of(kind), standing)
        : standing;
  }

  /** What stands damaged in the place of a standing is in the list of all. */
  private ListAddress filesStanding(FileList.Stand stand) {
    return Unreadable.or(
        () -> filesStanding(kinds.get(stand.kind()), stand.standing()), damaged -> files());
  }

  private ListAddress filesStanding(FileKind kind, String id) {
    ListAddress standing = files().with("standing", kind.standing(id).id());
    return kinds.areSeveral() ? standing.with("kind", kind.id()) : standing;
  }

  private static ListAddress files() {
    return ListAddress.of("/files").with("open", true);
  }

  private static ListAddress tasks() {
    return ListAddress.of("/inbox").with("list", TaskList.ALL.id());
  }

  private static ListAddress date(DateFilter.Which which) {
    return ListAddress.of("/overview/dates").with("which", which.id());
  }
}
