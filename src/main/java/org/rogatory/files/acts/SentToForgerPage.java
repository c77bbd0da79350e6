package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.incoming.authenticity.SentToForger;
import org.rogatory.incoming.found.DealtWith;
import org.rogatory.web.Fields;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was done about what went out on a request that is not authentic, 36(1)(a). */
@Controller
@RequestMapping("/files/{reference}/sent-to-forger")
@Allowed(Role.SUPERVISOR)
class SentToForgerPage {

  private final RequestForms forms;

  SentToForgerPage(RequestForms forms) {
    this.forms = forms;
  }

  @GetMapping
  ModelAndView begin(@PathVariable String reference) {
    return forms.begin(page(reference), file -> Fields.none());
  }

  @PostMapping
  ModelAndView dealtWith(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        page(reference),
        DealtWith.class,
        FileForms.Sent.of(request, next),
        (pen, said) -> SentToForger.of(pen).dealtWith(said.what()));
  }

  private static RequestForms.Page page(String reference) {
    return new RequestForms.Page(
        reference, "files/sent-to-forger", DealtWith.class, file -> Map.of());
  }
}
