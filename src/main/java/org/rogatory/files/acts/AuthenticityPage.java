package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.OriginProof;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.found.AuthenticityFound;
import org.rogatory.incoming.triage.Establishing;
import org.rogatory.web.Fields;
import org.rogatory.web.Options;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether the request was found authentic, 40(13). */
@Controller
@RequestMapping("/files/{reference}")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class AuthenticityPage {

  private final RequestForms forms;
  private final Options options;

  AuthenticityPage(RequestForms forms, Options options) {
    this.forms = forms;
    this.options = options;
  }

  @GetMapping("/authenticity")
  ModelAndView authenticity(@PathVariable String reference) {
    return forms.begin(found(reference), AuthenticityPage::stands);
  }

  @PostMapping("/authenticity")
  ModelAndView establish(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        found(reference),
        AuthenticityFound.class,
        FileForms.Sent.of(request, next, "notAccepted"),
        (pen, said) -> Establishing.of(pen).take(said));
  }

  /** What was found before, if anything was. */
  private static Fields stands(Request file) {
    Formalities found = file.formalities();
    return found.authenticity() == Authenticity.UNVERIFIED
        ? Fields.none()
        : Fields.of(
            Map.of("result", found.authenticity().id(), "how", found.authenticityHow().orElse("")));
  }

  private RequestForms.Page found(String reference) {
    return new RequestForms.Page(
        reference,
        "files/authenticity",
        AuthenticityFound.class,
        file ->
            Map.of(
                "results",
                options.of("verified", "failed").in("authenticity"),
                "proofs",
                options.all("origin-proof", OriginProof.values())));
  }
}
