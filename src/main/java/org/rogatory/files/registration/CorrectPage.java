package org.rogatory.files.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.files.acts.FileForms;
import org.rogatory.files.acts.RequestForms;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.correction.SaidInLetters;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.web.Fields;
import org.rogatory.web.drafts.DraftedForms;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Puts right what was registered of a request, with a reason; old and new stay in the journal. What
 * a clerk left out is supplied here from the document.
 */
@Controller
@RequestMapping("/files/{reference}/correct")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class CorrectPage {

  private static final List<String> REPEATED = List.of("offences", "subjects");

  private final RequestForms forms;
  private final RegisterOptions options;
  private final SaidInLetters letters;
  private final DraftedForms drafted;

  CorrectPage(
      RequestForms forms, RegisterOptions options, SaidInLetters letters, DraftedForms drafted) {
    this.forms = forms;
    this.options = options;
    this.letters = letters;
    this.drafted = drafted;
  }

  /** The places of the lines that are shown, as in {@link RegisterForm.View}. */
  record Lines(
      List<Integer> measures,
      List<Integer> offences,
      List<Integer> laundering,
      List<Integer> subjects) {

    static Lines of(Fields fields) {
      List<Integer> offences = Repeated.places(fields, "offences");
      return new Lines(
          Repeated.places(fields, "measures"),
          offences,
          offences.stream()
              .filter(place -> fields.has("offences[" + place + "].article", "17"))
              .toList(),
          Repeated.places(fields, "subjects"));
    }
  }

  @GetMapping
  ModelAndView show(@PathVariable String reference) {
    return forms.begin(
        page(reference, file -> Lines.of(drafted.stands(() -> RegisteredFields.of(file)))),
        RegisteredFields::of);
  }

  /** Shows the form again with a line more or less. */
  @PostMapping(params = "draft")
  ModelAndView change(
      @PathVariable String reference, @RequestParam String draft, HttpServletRequest request) {
    Fields pressed = Repeated.press(typed(request), draft);
    return forms.show(page(reference, file -> Lines.of(pressed)), pressed);
  }

  @PostMapping(params = "!draft")
  ModelAndView correct(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes next) {
    Fields typed = filled(typed(request));
    return forms.take(
        page(reference, file -> Lines.of(typed)),
        Correction.class,
        FileForms.Sent.of(request, next, booleans(typed)).with(typed),
        (pen, said) -> Correcting.of(pen).correct(said));
  }

  private RequestForms.Page page(String reference, Function<Request, Lines> lines) {
    return new RequestForms.Page(
        reference,
        "files/correct",
        Correction.class,
        file -> {
          Map<String, Object> model = new HashMap<>();
          model.put("lists", options.all());
          model.put("places", lines.apply(file));
          model.put("stands", seen(RegisteredFields.seen(file)));
          model.put("sent", sent(file));
          return model;
        });
  }

  /** Whoever goes on with a draft has seen what stood there when it was begun. */
  private Map<String, String> seen(Map<String, String> stands) {
    Map<String, String> seen = new HashMap<>(stands);
    drafted
        .saved()
        .ifPresent(
            draft -> stands.keySet().forEach(name -> seen.put(name, draft.fields().value(name))));
    return seen;
  }

  /** They stay as they are: whoever corrects looks whether one says what turns out wrong. */
  private List<SaidInLetters.SentLetter> sent(Request file) {
    return letters.of(file, LocaleContextHolder.getLocale());
  }

  private static Fields typed(HttpServletRequest request) {
    return Fields.sent(request.getParameterMap()).without("draft");
  }

  /** Lines in which nothing was typed count for nothing. */
  private static Fields filled(Fields typed) {
    Fields filled = typed;
    for (String group : REPEATED) {
      filled = Repeated.filled(filled, group);
    }
    return filled;
  }

  private static String[] booleans(Fields typed) {
    java.util.stream.Stream<String> lines =
        Repeated.places(typed, "offences").stream()
            .map(place -> "offences[" + place + "].predicateOutside");
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(
                "urgent",
                "emergency",
                "confidential",
                "tellState",
                "tellAuthorities",
                "sameMatter"),
            lines)
        .toArray(String[]::new);
  }
}
