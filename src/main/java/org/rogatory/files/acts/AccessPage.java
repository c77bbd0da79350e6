package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.access.Allowed;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.access.Role;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Pen;
import org.rogatory.casefile.Restricting;
import org.rogatory.convention.Worded;
import org.rogatory.web.Fields;
import org.rogatory.web.Option;
import org.rogatory.web.Options;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes a file to all but named people, or opens it again; a supervisor's page. */
@Controller
@RequestMapping("/files/{reference}/access")
@Allowed(Role.SUPERVISOR)
class AccessPage {

  private final FileForms forms;
  private final Restricting restricting;
  private final FileAccess access;
  private final People people;
  private final Options options;

  AccessPage(
      FileForms forms, Restricting restricting, FileAccess access, People people, Options options) {
    this.forms = forms;
    this.restricting = restricting;
    this.access = access;
    this.people = people;
    this.options = options;
  }

  /** Who may see a file. */
  enum Sight implements Worded {
    OPEN,
    RESTRICTED;

    @Override
    public String group() {
      return "sight";
    }
  }

  /** Who is to see the file from now on, and why. */
  record Change(
      @NotNull Sight sight, Set<String> readers, @NotBlank @Size(max = 2000) String reason) {

    Change {
      readers = readers == null ? Set.of() : readers;
    }
  }

  @GetMapping
  ModelAndView show(@PathVariable String reference) {
    return forms.begin(page(reference), this::fields);
  }

  @PostMapping
  ModelAndView change(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        page(reference), Change.class, FileForms.Sent.of(request, next), this::change);
  }

  private void change(Pen pen, Change said) {
    if (said.sight() == Sight.OPEN) {
      restricting.open(pen, said.reason().strip());
    } else {
      restricting.restrict(
          pen,
          people.findByRole(Role.CASEWORKER).stream()
              .filter(person -> said.readers().contains(person.login()))
              .toList(),
          said.reason().strip());
    }
  }

  private FileForms.Page page(String reference) {
    List<Option> readers =
        people.findByRole(Role.CASEWORKER).stream()
            .map(person -> Option.of(person.login(), person.displayName()))
            .toList();
    return new FileForms.Page(
        reference,
        "files/access",
        Change.class,
        file -> Map.of("sights", options.of("open", "restricted").in("sight"), "readers", readers));
  }

  private Fields fields(File file) {
    boolean restricted = access.isRestricted(file.reference());
    return Fields.of(Map.of("sight", restricted ? "restricted" : "open"))
        .with("readers", access.readers(file.reference()).toArray(String[]::new));
  }
}
