package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.incoming.found.SignOff;
import org.rogatory.incoming.triage.ChannelExamining;
import org.rogatory.web.Fields;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a lawyer signs where the texts of 40(13) differ. */
@Controller
@RequestMapping("/files/{reference}/sign-off")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class SignOffPage {

  private final RequestForms forms;

  SignOffPage(RequestForms forms) {
    this.forms = forms;
  }

  @GetMapping
  ModelAndView signOff(@PathVariable String reference) {
    return forms.begin(page(reference), file -> Fields.none());
  }

  @PostMapping
  ModelAndView signed(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        page(reference),
        SignOff.class,
        FileForms.Sent.of(request, next),
        (pen, said) -> ChannelExamining.of(pen).signedOff(said));
  }

  private static RequestForms.Page page(String reference) {
    return new RequestForms.Page(reference, "files/sign-off", SignOff.class, file -> Map.of());
  }
}
