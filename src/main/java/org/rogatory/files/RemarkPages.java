package org.rogatory.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.casefile.FileActs;
import org.rogatory.convention.Authenticity;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.filing.Filing;
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

/** A remark in the journal; and whether the request was found authentic. */
@Controller
@RequestMapping("/files/{reference}")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class RemarkPages {

  private final FileForms forms;
  private final Options options;

  RemarkPages(FileForms forms, Options options) {
    this.forms = forms;
    this.options = options;
  }

  /** A remark for the next reader. */
  record Note(@NotBlank @Size(max = 5000) String text) {}

  /**
   * What was found on the request's authenticity, 40(13).
   *
   * @param notAccepted whether it is to be answered that this cannot be taken as a request of that
   *     State
   */
  record Found(
      @NotNull Authenticity result, @NotBlank @Size(max = 500) String how, boolean notAccepted) {}

  @GetMapping("/note")
  ModelAndView note(@PathVariable String reference) {
    return forms.show(notePage(reference), Fields.none());
  }

  @PostMapping("/note")
  ModelAndView take(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        notePage(reference),
        Note.class,
        FileForms.Sent.of(request, next),
        (pen, said) -> FileActs.of(pen.pen()).note(said.text().strip()));
  }

  @GetMapping("/authenticity")
  ModelAndView authenticity(@PathVariable String reference) {
    return forms.begin(found(reference), RemarkPages::stands);
  }

  @PostMapping("/authenticity")
  ModelAndView establish(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        found(reference),
        Found.class,
        FileForms.Sent.of(request, next, "notAccepted"),
        RemarkPages::establish);
  }

  private static void establish(RequestPen pen, Found said) {
    Filing.of(pen).authenticated(said.result(), said.how().strip());
    if (said.notAccepted()) {
      NotAccepting.of(pen).propose();
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

  private static FileForms.Page notePage(String reference) {
    return new FileForms.Page(reference, "files/note", Note.class, file -> Map.of());
  }

  private FileForms.Page found(String reference) {
    return new FileForms.Page(
        reference,
        "files/authenticity",
        Found.class,
        file -> Map.of("results", options.of("verified", "failed").in("authenticity")));
  }
}
