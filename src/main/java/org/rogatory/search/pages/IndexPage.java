package org.rogatory.search.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.search.Index;
import org.rogatory.web.Flash;
import org.rogatory.web.once.OnceForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How far the search has come, and having all made known to it anew. */
@Controller
@RequestMapping("/overview/search")
@Allowed({Role.SUPERVISOR, Role.AUDITOR})
class IndexPage {

  private final Index index;
  private final OnceForms once;
  private final Flash flash;

  IndexPage(Index index, OnceForms once, Flash flash) {
    this.index = index;
    this.once = once;
    this.flash = flash;
  }

  @GetMapping
  @ReadsOneSnapshot
  ModelAndView show() {
    return new ModelAndView("search/index", "progress", index.progress());
  }

  @PostMapping("/rebuild")
  @Allowed(Role.SUPERVISOR)
  String rebuild(HttpServletRequest request, RedirectAttributes redirect) {
    return once.redirect(
        request,
        () -> {
          index.rebuild();
          flash.done(redirect, "search.index.begun");
          return "/overview/search";
        });
  }
}
