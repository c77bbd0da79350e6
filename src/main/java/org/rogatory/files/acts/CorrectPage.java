package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.convention.Channel;
import org.rogatory.files.registration.RegisterOptions;
import org.rogatory.files.registration.StateOptions;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.filing.FileData;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.web.Fields;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mends a mistake in a file's data, with a reason; old and new stay in the journal. */
@Controller
@RequestMapping("/files/{reference}/correct")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class CorrectPage {

  private final RequestForms forms;
  private final RegisterOptions options;
  private final StateOptions states;

  CorrectPage(RequestForms forms, RegisterOptions options, StateOptions states) {
    this.states = states;
    this.forms = forms;
    this.options = options;
  }

  /** The data as they should be, and as the person saw them when the page was opened. */
  record Correction(
      @Nullable CountryCode requestingState,
      @Nullable Channel channel,
      @Nullable @Size(max = 300) String sender,
      @Nullable @Size(max = 100) String sendersReference,
      @Nullable LocalDate dated,
      @Nullable LanguageTag language,
      @Nullable LocalDate answerBy,
      boolean urgent,
      @Nullable @Size(max = 2000) String urgencyReason,
      boolean emergency,
      @Nullable @Size(max = 2000) String emergencyFacts,
      Map<String, String> seen,
      @NotBlank @Size(max = 2000) String reason) {

    FileData now() {
      return new FileData(
          requestingState == null ? null : requestingState.value(),
          channel == null ? null : channel.id(),
          strip(sender),
          strip(sendersReference),
          dated,
          language == null ? null : language.value(),
          answerBy,
          urgent,
          strip(urgencyReason),
          emergency,
          strip(emergencyFacts));
    }

    FileData before() {
      return new FileData(
          seen("requesting-state"),
          seen("channel"),
          seen("sender"),
          seen("senders-reference"),
          day(seen("dated")),
          seen("language"),
          day(seen("answer-by")),
          "true".equals(seen("urgent")),
          seen("urgency-reason"),
          "true".equals(seen("emergency")),
          seen("emergency-facts"));
    }

    private @Nullable String seen(String name) {
      return seen == null ? null : seen.get(name);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
      return text == null || !text.matches("\\d{4}-\\d\\d-\\d\\d") ? null : LocalDate.parse(text);
    }

    private static @Nullable String strip(@Nullable String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }
  }

  @GetMapping
  ModelAndView show(@PathVariable String reference) {
    return forms.begin(page(reference), CorrectPage::fields);
  }

  @PostMapping
  ModelAndView correct(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        page(reference),
        Correction.class,
        FileForms.Sent.of(request, next, "urgent", "emergency"),
        (pen, said) ->
            Correcting.of(pen).correct(said.before(), said.now(), said.reason().strip()));
  }

  private RequestForms.Page page(String reference) {
    return new RequestForms.Page(
        reference,
        "files/correct",
        Correction.class,
        file ->
            Map.of(
                "states", states.all(),
                "channels", options.channels(),
                "languages", options.languages(),
                "stands", seen(file)));
  }

  private static Fields fields(Request file) {
    FileData data = FileData.of(file);
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("requestingState", data.requestingState());
    fields.put("channel", data.channel());
    fields.put("sender", data.sender());
    fields.put("sendersReference", data.sendersReference());
    fields.put("dated", data.dated());
    fields.put("language", data.language());
    fields.put("answerBy", data.answerBy());
    fields.put("urgent", data.urgent());
    fields.put("urgencyReason", data.urgencyReason());
    fields.put("emergency", data.emergency());
    fields.put("emergencyFacts", data.emergencyFacts());
    return Fields.of(fields);
  }

  private static Map<String, @Nullable String> seen(Request file) {
    Map<String, @Nullable String> seen = new LinkedHashMap<>();
    FileData.of(file).byName().forEach((name, value) -> seen.put("seen[" + name + "]", value));
    return seen;
  }
}
