package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Role;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.EarlierLink;
import org.rogatory.incoming.filing.Earlier;
import org.rogatory.incoming.filing.EarlierLinkChange;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.Option;
import org.rogatory.web.Options;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Links a request with what was done before: a preservation whose data it seeks stays in effect
 * until the decision, 42(8); before a freezing is lifted the requesting State is heard, 50(8).
 */
@Controller
@RequestMapping("/files/{reference}/earlier")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class EarlierPage {

  private final RequestForms forms;
  private final Requests requests;
  private final CurrentPerson current;
  private final FileAccess access;
  private final Options options;
  private final Texts texts;
  private final Dates dates;
  private final Earlier earlier;

  EarlierPage(
      RequestForms forms,
      Requests requests,
      CurrentPerson current,
      FileAccess access,
      Options options,
      Texts texts,
      Dates dates,
      Earlier earlier) {
    this.forms = forms;
    this.requests = requests;
    this.current = current;
    this.access = access;
    this.options = options;
    this.texts = texts;
    this.dates = dates;
    this.earlier = earlier;
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
        EarlierLinkChange.class,
        FileForms.Sent.of(request, next),
        (file, person, said) -> earlier.say(file.reference(), said, person));
  }

  private RequestForms.Page page(String reference) {
    return new RequestForms.Page(
        reference,
        "files/earlier",
        EarlierLinkChange.class,
        file ->
            Map.of(
                "knowns", knowns(file),
                "linked", linked(file),
                "helds", options.of("nothing", "preservation", "freezing").in("held")));
  }

  private List<Option> knowns(Request file) {
    return Stream.concat(
            requests.preservedBefore(file, current.get()).stream()
                .map(
                    kept ->
                        Option.of(
                            kept.by(),
                            texts.of("earlier.known.of", kept.by(), dates.moment(kept.since())))),
            requests.toBePreserved(file, current.get()).stream()
                .map(measure -> measure.matter().toString())
                .map(by -> Option.of(by, texts.of("earlier.known.to-be", by))))
        .toList();
  }

  private List<Option> linked(Request file) {
    return file.formalities().earlier().stream()
        .filter(EarlierLink::stands)
        .map(EarlierLink::to)
        .filter(to -> access.mayName(to, current.get()))
        .distinct()
        .map(to -> Option.of(to, to))
        .toList();
  }
}
