package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.found.ChannelFound;
import org.rogatory.incoming.triage.ChannelExamining;
import org.rogatory.web.Fields;
import org.rogatory.web.Options;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is found of the channel by which a request came, 40(12)(d), 40(13). */
@Controller
@RequestMapping("/files/{reference}/channel")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class ChannelPage {

  private final RequestForms forms;
  private final Options options;
  private final Admission admission;
  private final Texts texts;

  ChannelPage(RequestForms forms, Options options, Admission admission, Texts texts) {
    this.forms = forms;
    this.options = options;
    this.admission = admission;
    this.texts = texts;
  }

  /**
   * What is found of the channel of one open measure, in the reader's language.
   *
   * @param name the kind of assistance
   * @param outcome whether the channel is open for it
   * @param provisions what says so, the closest first
   */
  record Found(int number, String name, String outcome, String reason, List<String> provisions) {}

  @GetMapping
  ModelAndView channel(@PathVariable String reference) {
    return forms.begin(page(reference), file -> Fields.none());
  }

  @PostMapping
  ModelAndView found(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        page(reference),
        ChannelFound.class,
        FileForms.Sent.of(request, next, "notAccepted"),
        (pen, said) -> ChannelExamining.of(pen).take(said));
  }

  private RequestForms.Page page(String reference) {
    return new RequestForms.Page(
        reference,
        "files/channel",
        ChannelFound.class,
        file ->
            Map.of(
                "answers",
                options.of("yes", "no", "not-stated").in("channel.agreed"),
                "found",
                found(file)));
  }

  private List<Found> found(Request file) {
    return file.openMeasures().stream().map(this::found).toList();
  }

  private Found found(Measure open) {
    FormFinding finding = admission.channel(open);
    return new Found(
        open.number(),
        texts.of(open.assistance()),
        texts.of(finding.outcome()),
        texts.of(finding.reason()),
        finding.provisions().stream().map(texts::of).toList());
  }
}
