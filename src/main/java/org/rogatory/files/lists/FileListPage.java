package org.rogatory.files.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.FileFilter;
import org.rogatory.casefile.FileKind;
import org.rogatory.casefile.FileList;
import org.rogatory.casefile.KnownFileKinds;
import org.rogatory.casefile.Standing;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Worded;
import org.rogatory.files.registration.StateOptions;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.web.Fields;
import org.rogatory.web.ListAddress;
import org.rogatory.web.NavigationItem;
import org.rogatory.web.Option;
import org.rogatory.web.Options;
import org.rogatory.web.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All files that a person may see, filtered by what stands in the address. */
@Controller
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
class FileListPage {

  private final FileList files;
  private final CurrentPerson person;
  private final FileLines lines;
  private final KnownFileKinds kinds;
  private final StateOptions states;
  private final Options options;
  private final Texts texts;

  FileListPage(
      FileList files,
      CurrentPerson person,
      FileLines lines,
      KnownFileKinds kinds,
      StateOptions states,
      Options options,
      Texts texts) {
    this.files = files;
    this.person = person;
    this.lines = lines;
    this.kinds = kinds;
    this.states = states;
    this.options = options;
    this.texts = texts;
  }

  @Bean
  static NavigationItem filesNavigation() {
    return NavigationItem.of("files", "/files", 20, Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR);
  }

  /**
   * A list's page.
   *
   * @param filtered whether anything restricts the list
   * @param previous the address of the page before this one, null for the first
   * @param next the address of the page after this one, null for the last
   */
  record View(
      List<FileLines.Line> files,
      long total,
      long from,
      long to,
      boolean filtered,
      @Nullable String previous,
      @Nullable String next) {}

  @GetMapping("/files")
  @ReadsOneSnapshot
  ModelAndView list(
      FileFilter filter,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String before,
      @RequestParam Map<String, String> parameters) {
    FileList.Part part =
        before == null || before.isBlank()
            ? files.part(filter, person.get(), after, FileList.PAGE)
            : files.partBefore(filter, person.get(), before, FileList.PAGE);
    ModelAndView page = new ModelAndView("files/list", "list", view(filter, part, parameters));
    page.addObject("fields", Fields.of(parameters));
    page.addObject("states", states.all());
    page.addObject("kinds", kinds.areSeveral() ? options(kinds.all()) : List.of());
    page.addObject("standings", options(standings(filter)));
    page.addObject("turns", options(List.of(Turn.values())));
    page.addObject("sorts", options(List.of(FileFilter.Sort.values())));
    page.addObject("openings", options.of("true", "false").in("files.open"));
    return page;
  }

  private View view(FileFilter filter, FileList.Part part, Map<String, String> parameters) {
    ListAddress address = ListAddress.of("/files", parameters);
    return new View(
        lines.of(part.files()),
        part.total(),
        part.before() + 1,
        part.before() + part.files().size(),
        filter.restricts(),
        address.from("before", part.previous()),
        address.from("after", part.next()));
  }

  /** Where the files of the chosen kind can stand; of all kinds where none is chosen. */
  private List<Standing> standings(FileFilter filter) {
    Map<String, Standing> byId = new LinkedHashMap<>();
    kinds.all().stream()
        .filter(kind -> filter.kind() == null || kind.id().equals(filter.kind()))
        .map(FileKind::standings)
        .flatMap(List::stream)
        .forEach(standing -> byId.putIfAbsent(standing.id(), standing));
    return List.copyOf(byId.values());
  }

  private List<Option> options(List<? extends Worded> names) {
    return names.stream().map(name -> Option.of(name.id(), texts.of(name))).toList();
  }
}
