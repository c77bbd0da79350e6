package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.OriginProof;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.triage.NotAccepting;
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

  /**
   * What was found on the request's authenticity, 40(13).
   *
   * @param by what proves it
   * @param how the same in words, or why it could not be established
   * @param notAccepted whether it is to be answered that this cannot be taken as a request of that
   *     State
   */
  record Found(
      @NotNull Authenticity result,
      @Nullable @Size(max = 10) List<OriginProof> by,
      @Nullable @Size(max = 500) String how,
      boolean notAccepted) {

    private OriginFound origin() {
      String words = how == null || how.isBlank() ? null : how.strip();
      return new OriginFound(result, by == null ? List.of() : by, words);
    }
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
        Found.class,
        FileForms.Sent.of(request, next, "notAccepted"),
        AuthenticityPage::establish);
  }

  private static void establish(RequestPen pen, Found said) {
    requireWhy(said);
    Filing.of(pen).authenticated(said.origin(), "how");
    if (said.notAccepted()) {
      NotAccepting.of(pen).propose();
    }
  }

  private static void requireWhy(Found said) {
    if (said.result() != Authenticity.VERIFIED && said.origin().how() == null) {
      throw BadInput.at("how", Reason.of("input.why-not-verified"));
    }
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
        Found.class,
        file ->
            Map.of(
                "results",
                options.of("verified", "failed").in("authenticity"),
                "proofs",
                options.all("origin-proof", OriginProof.values())));
  }
}
