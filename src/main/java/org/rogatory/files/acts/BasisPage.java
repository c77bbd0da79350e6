package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.convention.LegalBasis;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.filing.BasisChange;
import org.rogatory.incoming.filing.Rebasing;
import org.rogatory.incoming.triage.TreatyOptions;
import org.rogatory.web.Fields;
import org.rogatory.web.Options;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rests a request on another legal basis than its triage found, with a reason, 40(7). */
@Controller
@RequestMapping("/files/{reference}/basis")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class BasisPage {

  private final RequestForms forms;
  private final Options options;
  private final TreatyOptions treaties;

  BasisPage(RequestForms forms, Options options, TreatyOptions treaties) {
    this.treaties = treaties;
    this.forms = forms;
    this.options = options;
  }

  @GetMapping
  ModelAndView show(@PathVariable String reference) {
    return forms.begin(page(reference), BasisPage::fields);
  }

  @PostMapping
  ModelAndView change(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        page(reference),
        BasisChange.class,
        FileForms.Sent.of(request, next),
        (pen, said) -> Rebasing.of(pen).change(said));
  }

  private RequestForms.Page page(String reference) {
    String[] all =
        java.util.Arrays.stream(LegalBasis.values()).map(LegalBasis::id).toArray(String[]::new);
    return new RequestForms.Page(
        reference,
        "files/basis",
        BasisChange.class,
        file -> Map.of("bases", options.of(all).in("basis"), "treaties", treaties.of(file)));
  }

  private static Fields fields(Request file) {
    String stands = file.formalities().legalBasis().id();
    String treaty = file.formalities().treaty().orElse(null);
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("basis", stands);
    fields.put("treaty", treaty);
    fields.put("seenBasis", stands);
    fields.put("seenTreaty", treaty);
    return Fields.of(fields);
  }
}
