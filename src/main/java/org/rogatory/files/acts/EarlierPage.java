package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Worded;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.home.Office;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.PreservedData;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.journal.Moment;
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
  private final Options options;
  private final Texts texts;
  private final Dates dates;
  private final Office office;

  EarlierPage(
      RequestForms forms,
      Requests requests,
      CurrentPerson current,
      Options options,
      Texts texts,
      Dates dates,
      Office office) {
    this.forms = forms;
    this.requests = requests;
    this.current = current;
    this.options = options;
    this.texts = texts;
    this.dates = dates;
    this.office = office;
  }

  /** What is held on the strength of the earlier measure. */
  enum Held implements Worded {
    NOTHING,
    PRESERVATION,
    FREEZING;

    @Override
    public String group() {
      return "held";
    }
  }

  /**
   * The earlier measure.
   *
   * @param known one of our own preservations, by file and measure; its moment is known too
   * @param to else its reference
   * @param since from when it is in effect; typed as local time in the office's zone
   */
  record Link(
      @Nullable String known,
      @Nullable @Size(max = 100) String to,
      @NotNull Held held,
      @Nullable Moment since) {}

  @GetMapping
  ModelAndView show(@PathVariable String reference) {
    return forms.begin(page(reference), this::fields);
  }

  @PostMapping
  ModelAndView link(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(page(reference), Link.class, FileForms.Sent.of(request, next), this::link);
  }

  private void link(RequestPen pen, Link said) {
    if (said.known() != null) {
      PreservedData kept = known(pen.request(), said.known());
      Filing.of(pen).linked(kept.by(), kept.holding(), kept.since().at());
      return;
    }
    if (said.to() == null || said.to().isBlank()) {
      throw BadInput.at("to", Reason.of("input.earlier-which"));
    }
    if (said.held() == Held.NOTHING) {
      Filing.of(pen).linked(said.to().strip());
    } else if (said.since() == null) {
      throw BadInput.at("since", Reason.of("input.held-since"));
    } else {
      Filing.of(pen).linked(said.to().strip(), Holding.of(said.held().id()), said.since().at());
    }
  }

  private PreservedData known(Request file, String by) {
    return requests.preservedBefore(file, current.get()).stream()
        .filter(kept -> kept.by().equals(by))
        .findFirst()
        .orElseThrow(() -> BadInput.at("known", Reason.of("input.earlier-which")));
  }

  private RequestForms.Page page(String reference) {
    return new RequestForms.Page(
        reference,
        "files/earlier",
        Link.class,
        file ->
            Map.of(
                "knowns", knowns(file),
                "helds", options.of("nothing", "preservation", "freezing").in("held")));
  }

  private List<Option> knowns(Request file) {
    return requests.preservedBefore(file, current.get()).stream()
        .map(
            kept ->
                Option.of(
                    kept.by(), texts.of("earlier.known.of", kept.by(), dates.moment(kept.since()))))
        .toList();
  }

  private Fields fields(Request file) {
    Formalities stands = file.formalities();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("to", stands.earlier().orElse(null));
    fields.put("held", stands.holding().map(Holding::id).orElse(Held.NOTHING.id()));
    stands
        .heldSince()
        .map(at -> at.atZone(office.zone()))
        .ifPresent(
            since -> {
              fields.put("since", since.toLocalDateTime());
              fields.put("since@offset", since.getOffset());
            });
    return Fields.of(fields);
  }
}
