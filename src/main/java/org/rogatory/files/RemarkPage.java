package org.rogatory.files;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.NewNote;
import org.rogatory.files.acts.FileForms;
import org.rogatory.web.Fields;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A remark in the journal of a file of any kind. */
@Controller
@RequestMapping("/files/{reference}")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class RemarkPage {

  private final FileForms forms;

  RemarkPage(FileForms forms) {
    this.forms = forms;
  }

  @GetMapping("/note")
  ModelAndView note(@PathVariable String reference) {
    return forms.show(notePage(reference), Fields.none());
  }

  @PostMapping("/note")
  ModelAndView take(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        notePage(reference),
        NewNote.class,
        FileForms.Sent.of(request, next),
        (pen, said) -> FileActs.of(pen).note(said.text()));
  }

  private static FileForms.Page notePage(String reference) {
    return new FileForms.Page(reference, "files/note", NewNote.class, file -> Map.of());
  }
}
