package org.rogatory.search.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.access.ShownFiles;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.rogatory.search.Found;
import org.rogatory.search.Index;
import org.rogatory.search.Search;
import org.rogatory.web.ListAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the box in the head finds. */
@Controller
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
class SearchPage {

  private static final String PAGE = "/search";

  private final Search search;
  private final Index index;
  private final HitLines lines;
  private final CurrentPerson current;
  private final ShownFiles shown;

  SearchPage(Search search, Index index, HitLines lines, CurrentPerson current, ShownFiles shown) {
    this.search = search;
    this.index = index;
    this.lines = lines;
    this.current = current;
    this.shown = shown;
  }

  /**
   * What was found.
   *
   * @param sought what was typed; empty for nothing
   * @param first the address of the beginning; null where this is it
   * @param next the address of the next page; null for the last
   * @param complete whether all files are known to the search
   */
  record View(
      String sought,
      List<HitLines.Line> lines,
      long total,
      @Nullable String first,
      @Nullable String next,
      boolean complete) {}

  /** A number of a file leads to it; anything else lists where it is found. */
  @GetMapping(PAGE)
  @ReadsOneSnapshot
  ModelAndView find(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam Map<String, String> parameters) {
    Optional<Reference> named = after == null ? search.named(q, current.get()) : Optional.empty();
    if (named.isPresent()) {
      return new ModelAndView("redirect:/files/" + named.get());
    }
    Found found = search.find(q, after, current.get());
    shown.add(found.hits().stream().map(Found.Hit::reference).toList());
    ListAddress address = ListAddress.of(PAGE, parameters);
    return new ModelAndView(
        "search/search",
        "hits",
        new View(
            q.strip(),
            lines.of(found.hits()),
            found.total(),
            after == null ? null : address.toString(),
            address.from("after", found.next()),
            index.progress().isComplete()));
  }
}
