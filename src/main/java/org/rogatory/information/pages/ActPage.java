package org.rogatory.information.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.casefile.File;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.files.acts.FileForms;
import org.rogatory.files.registration.RegisterOptions;
import org.rogatory.information.DisclosureVerb;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.Option;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does something with spontaneous information besides the steps of its processes. */
@Controller
@RequestMapping("/information/{reference}/acts/{act}")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class ActPage {

  private final FileForms forms;
  private final InformationFiles information;
  private final Acts acts;
  private final RegisterOptions options;
  private final Texts texts;
  private final Dates dates;

  ActPage(
      FileForms forms,
      InformationFiles information,
      Acts acts,
      RegisterOptions options,
      Texts texts,
      Dates dates) {
    this.forms = forms;
    this.information = information;
    this.acts = acts;
    this.options = options;
    this.texts = texts;
    this.dates = dates;
  }

  @GetMapping
  ModelAndView show(@PathVariable String reference, @PathVariable String act) {
    return forms.show(page(reference, act), Fields.of(Map.of("at", dates.now().toString())));
  }

  @PostMapping
  ModelAndView take(
      @PathVariable String reference,
      @PathVariable String act,
      HttpServletRequest request,
      RedirectAttributes next) {
    ActKind kind = kind(reference, act);
    FileForms.Sent sent = FileForms.Sent.of(request, next, "madeKnown", "confidentiality");
    return forms.take(
        page(reference, act),
        NewAct.class,
        sent.with(sent.typed().with("kind", kind.id())),
        acts::take);
  }

  private FileForms.Page page(String reference, String act) {
    ActKind kind = kind(reference, act);
    return new FileForms.Page(
        reference, "information/act", NewAct.class, file -> model(file, kind));
  }

  private Map<String, ?> model(File file, ActKind kind) {
    SpontaneousInformation found = information.whole(file.reference());
    return Map.of(
        "act", kind.id(),
        "information", found,
        "restrictions", restrictions(found),
        "disclosures", disclosures(found),
        "channels", options.channels());
  }

  private static List<Option> restrictions(SpontaneousInformation found) {
    return found.restrictions().entrySet().stream()
        .filter(each -> !each.getValue().isLifted())
        .map(each -> Option.of(each.getKey().toString(), each.getValue().text()))
        .toList();
  }

  private List<Option> disclosures(SpontaneousInformation found) {
    return found.disclosures().entrySet().stream()
        .filter(
            each -> DisclosureVerb.ASK_FOR_CONSULTATION.from().contains(each.getValue().stage()))
        .map(
            each ->
                Option.of(
                    each.getKey().toString(),
                    texts.of(
                        "disclosure.option",
                        texts.of("matter.disclosure", each.getKey()),
                        each.getValue().proceeding())))
        .toList();
  }

  /** An address of no act is an address of nothing. */
  private static ActKind kind(String reference, String act) {
    return Unreadable.find(() -> Worded.of(ActKind.class, act))
        .orElseThrow(() -> new UnknownFile(reference + "/" + act));
  }
}
