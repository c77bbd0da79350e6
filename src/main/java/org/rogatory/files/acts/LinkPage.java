package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.casefile.Linking;
import org.rogatory.casefile.NewLink;
import org.rogatory.web.Fields;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Links a file of any kind with another one; both say so. */
@Controller
@RequestMapping("/files/{reference}/link")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class LinkPage {

  private final FileForms forms;
  private final Linking linking;

  LinkPage(FileForms forms, Linking linking) {
    this.forms = forms;
    this.linking = linking;
  }

  @GetMapping
  ModelAndView show(@PathVariable String reference) {
    return forms.show(page(reference), Fields.none());
  }

  @PostMapping
  ModelAndView link(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes next) {
    return forms.change(
        page(reference),
        NewLink.class,
        FileForms.Sent.of(request, next),
        (file, person, said) -> linking.link(file.reference(), said.other(), said.why(), person));
  }

  private static FileForms.Page page(String reference) {
    return new FileForms.Page(reference, "files/link", NewLink.class, file -> Map.of());
  }
}
