package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.filing.ContentMending;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.web.Fields;
import org.rogatory.web.paths.AskedPath;
import org.rogatory.web.paths.FormAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mends what the file says under one item of its request's contents. */
@Controller
@RequestMapping("/files/{reference}/contents/{item}")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class ContentPage {

  private final RequestForms forms;

  ContentPage(RequestForms forms) {
    this.forms = forms;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable String reference,
      @PathVariable ContentItem item,
      @RequestParam(defaultValue = "correct") ContentMending.Act act,
      @RequestParam(name = FormAddress.FORM, required = false) ContentMending.@Nullable Act same,
      HttpServletRequest request) {
    ContentMending.Act about = same == null ? act : same;
    FormAddress.here(request, FormAddress.of(AskedPath.of(request), about.id()));
    return forms.begin(
        page(reference, item, about.id()), file -> fields(file.content(item), about));
  }

  @PostMapping
  ModelAndView mend(
      @PathVariable String reference,
      @PathVariable ContentItem item,
      HttpServletRequest request,
      RedirectAttributes next) {
    FileForms.Sent sent = FileForms.Sent.of(request, next);
    return forms.take(
        page(reference, item, known(sent.typed().value("act"))),
        ContentMending.class,
        sent,
        (pen, said) -> Correcting.of(pen).content(item, said));
  }

  /** The act that was sent; a correction where there is no such act, so that a page can say so. */
  private static String known(String act) {
    return Arrays.stream(ContentMending.Act.values())
        .map(ContentMending.Act::id)
        .filter(act::equals)
        .findFirst()
        .orElse(ContentMending.Act.CORRECT.id());
  }

  private static RequestForms.Page page(String reference, ContentItem item, String act) {
    return new RequestForms.Page(
        reference,
        "files/content",
        ContentMending.class,
        file -> Map.of("text", file.content(item), "act", act));
  }

  /** Whoever corrects begins with what stands there. */
  private static Fields fields(ContentText content, ContentMending.Act act) {
    String text = act == ContentMending.Act.CORRECT ? content.text() : "";
    return Fields.of(Map.of("act", act.id(), "seen", content.versions().size(), "text", text));
  }
}
