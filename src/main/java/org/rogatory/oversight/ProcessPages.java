package org.rogatory.oversight;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.web.Dates;
import org.rogatory.web.ListAddress;
import org.rogatory.workflow.KnownProcesses;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.ProcessName;
import org.rogatory.workflow.Workflow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The processes: their diagrams with live counts, and the places behind each count. */
@Controller
@Allowed({Role.SUPERVISOR, Role.AUDITOR})
class ProcessPages {

  private static final String PATH = "/overview/processes/";

  private final KnownProcesses processes;
  private final ProcessCounts counts;
  private final Workflow workflow;
  private final Naming naming;
  private final CurrentPerson current;
  private final Dates dates;

  ProcessPages(
      KnownProcesses processes,
      ProcessCounts counts,
      Workflow workflow,
      Naming naming,
      CurrentPerson current,
      Dates dates) {
    this.processes = processes;
    this.counts = counts;
    this.workflow = workflow;
    this.naming = naming;
    this.current = current;
    this.dates = dates;
  }

  /**
   * A process with its counts.
   *
   * @param model the id of its newest model, whose diagram is shown
   * @param badges the counts for the diagram: {@code node=3}, with spaces between
   */
  record View(
      String id,
      String name,
      String model,
      String badges,
      List<Stop> stops,
      List<LinkedFigure> all) {}

  /** A node at which processes stand. */
  record Stop(LinkedFigure counted, String waitsFor, String since) {}

  /** A place where a process stands. */
  record Line(String reference, String matter, String node, String waitsFor, String since) {}

  @GetMapping(PATH + "{name}")
  @ReadsOneSnapshot
  ModelAndView process(@PathVariable String name) {
    ProcessName process = process404(name);
    Person viewer = current.get();
    List<ProcessCounts.Stop> stops = counts.of(process, viewer);
    View view =
        new View(
            name,
            naming.places().process(process),
            workflow.newestModel(process),
            stops.stream()
                .collect(
                    Collectors.groupingBy(
                        ProcessCounts.Stop::node,
                        Collectors.summingLong(ProcessCounts.Stop::count)))
                .entrySet()
                .stream()
                .map(count -> count.getKey() + "=" + count.getValue())
                .collect(Collectors.joining(" ")),
            stops.stream().map(stop -> stop(process, stop)).toList(),
            counts.all(viewer).entrySet().stream()
                .map(each -> counted(each.getKey(), each.getValue()))
                .toList());
    return new ModelAndView("overview/process", "process", view);
  }

  private Stop stop(ProcessName process, ProcessCounts.Stop stop) {
    ListAddress address =
        ListAddress.of(PATH + process.id() + "/positions").with("node", stop.node());
    return new Stop(
        LinkedFigure.of(naming.places().node(stop.node()), stop.count(), address),
        naming.places().waitsFor(stop.waitsFor()),
        dates.moment(stop.since()));
  }

  private LinkedFigure counted(ProcessName process, long count) {
    return LinkedFigure.of(
        naming.places().process(process), count, ListAddress.of(PATH + process.id()));
  }

  @GetMapping(PATH + "{name}/positions")
  @ReadsOneSnapshot
  ModelAndView positions(
      @PathVariable String name,
      @RequestParam(required = false) @Nullable String node,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam Map<String, String> parameters) {
    ProcessName process = process404(name);
    Listing.Part<PositionRow> part = counts.part(process, node, current.get(), after);
    ModelAndView page =
        new ModelAndView(
            "overview/positions", "lines", part.rows().stream().map(this::line).toList());
    page.addObject("process", naming.places().process(process));
    page.addObject("address", PATH + process.id());
    page.addObject("node", node == null ? null : naming.places().node(node));
    page.addObject(
        "pages", ListPages.of(PATH + process.id() + "/positions", part, after, parameters));
    return page;
  }

  private Line line(PositionRow row) {
    return Unreadable.or(
        () -> line(row.taken()),
        damaged ->
            new Line(
                row.reference(),
                naming.unreadable(damaged),
                naming.places().node(row.node()),
                naming.unreadable(damaged),
                dates.moment(row.since())));
  }

  private Line line(PositionTaken taken) {
    return new Line(
        taken.place().matter().file().value(),
        naming.places().matter(taken.place().matter()),
        naming.places().node(taken.place()),
        naming.places().waitsFor(taken.waitsFor()),
        dates.moment(taken.since()));
  }

  private ProcessName process404(String name) {
    return processes
        .find(name)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such process"));
  }
}
