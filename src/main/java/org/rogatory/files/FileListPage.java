package org.rogatory.files;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Worded;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.requests.FileFilter;
import org.rogatory.requests.FileList;
import org.rogatory.requests.RequestState;
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
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class FileListPage {

  private final FileList files;
  private final CurrentPerson person;
  private final Heads heads;
  private final StateOptions states;
  private final Options options;
  private final Texts texts;

  FileListPage(
      FileList files,
      CurrentPerson person,
      Heads heads,
      StateOptions states,
      Options options,
      Texts texts) {
    this.files = files;
    this.person = person;
    this.heads = heads;
    this.states = states;
    this.options = options;
    this.texts = texts;
  }

  @Bean
  static NavigationItem filesNavigation() {
    return NavigationItem.of("files", "/files", 20, Role.CASEWORKER, Role.SUPERVISOR);
  }

  /**
   * A list's page.
   *
   * @param filtered whether anything restricts the list
   * @param previous the address of the page before this one, null for the first
   * @param next the address of the page after this one, null for the last
   */
  record View(
      List<Heads.Head> files,
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
    page.addObject("standings", options(RequestState.values()));
    page.addObject("turns", options(Turn.values()));
    page.addObject("sorts", options(FileFilter.Sort.values()));
    page.addObject("openings", options.of("true", "false").in("files.open"));
    return page;
  }

  private View view(FileFilter filter, FileList.Part part, Map<String, String> parameters) {
    ListAddress address = ListAddress.of("/files", parameters);
    return new View(
        heads.of(part.files()),
        part.total(),
        part.before() + 1,
        part.before() + part.files().size(),
        filter.restricts(),
        address.from("before", part.previous()),
        address.from("after", part.next()));
  }

  private List<Option> options(Worded... names) {
    return Arrays.stream(names).map(name -> Option.of(name.id(), texts.of(name))).toList();
  }
}
