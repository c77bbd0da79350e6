package org.rogatory.files;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.convention.ContentItem;
import org.rogatory.requests.Filing;
import org.rogatory.requests.Joining;
import org.rogatory.requests.Measure;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.Request;
import org.rogatory.requests.Tray;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.Option;
import org.rogatory.web.Refusals;
import org.rogatory.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Something arrived for a file: what it is comes first, and the page asks what belongs to it. */
@Controller
@RequestMapping("/files/{reference}/arrived")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class ArrivedPage {

  private final FileForms forms;
  private final Receiving receiving;
  private final Uploads uploads;
  private final TakenDocuments taken;
  private final Refusals refusals;
  private final Tray tray;
  private final Checklist checklist;
  private final RegisterOptions options;
  private final CurrentPerson current;
  private final Texts texts;
  private final Dates dates;

  ArrivedPage(
      FileForms forms,
      Receiving receiving,
      Uploads uploads,
      TakenDocuments taken,
      Refusals refusals,
      Tray tray,
      Checklist checklist,
      RegisterOptions options,
      CurrentPerson current,
      Texts texts,
      Dates dates) {
    this.forms = forms;
    this.receiving = receiving;
    this.uploads = uploads;
    this.taken = taken;
    this.refusals = refusals;
    this.tray = tray;
    this.checklist = checklist;
    this.options = options;
    this.current = current;
    this.texts = texts;
    this.dates = dates;
  }

  @GetMapping
  ModelAndView show(@PathVariable String reference, @RequestParam(defaultValue = "") String what) {
    Fields begin = Fields.of(Map.of("what", what, "at", dates.now()));
    return shown(reference, begin);
  }

  /** Shows the page again, with what belongs to the kind of arrival that was chosen. */
  @PostMapping(params = "draft")
  ModelAndView change(
      @PathVariable String reference,
      @RequestParam(required = false) @Nullable MultipartFile document,
      HttpServletRequest request,
      RedirectAttributes next) {
    FileForms.Sent sent = FileForms.Sent.of(request, next);
    return keep(reference, sent, document, typed -> shown(reference, typed));
  }

  @PostMapping(params = "!draft")
  ModelAndView take(
      @PathVariable String reference,
      @RequestParam(required = false) @Nullable MultipartFile document,
      HttpServletRequest request,
      RedirectAttributes next) {
    FileForms.Sent sent = FileForms.Sent.of(request, next);
    return keep(
        reference,
        sent,
        document,
        typed -> {
          FileForms.Page page = page(reference, typed);
          if (typed.problems().isEmpty()) {
            return forms.take(page, Arrival.class, sent.with(typed), receiving::receive);
          }
          ModelAndView again = forms.show(page, typed);
          again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
          return again;
        });
  }

  private ModelAndView shown(String reference, Fields typed) {
    Fields all = adding(typed);
    return forms.show(page(reference, all), all);
  }

  /** Keeps the document first, so that no mistake in the form costs it. */
  private ModelAndView keep(
      String reference,
      FileForms.Sent sent,
      @Nullable MultipartFile document,
      Function<Fields, ModelAndView> then) {
    return refusals.orShow(
        sent.typed(),
        () -> then.apply(uploads.keep(sent.typed(), document, current.get())),
        fields -> shown(reference, fields));
  }

  /** What arrives is added to what stands, unless the person chooses otherwise. */
  private static Fields adding(Fields typed) {
    Fields all = typed;
    for (ContentItem item : ContentItem.values()) {
      String how = "how[" + item.id() + "]";
      all = typed.values(how).isEmpty() ? all.with(how, Joining.ADD.id()) : all;
    }
    return all;
  }

  private FileForms.Page page(String reference, Fields typed) {
    return new FileForms.Page(
        reference, "files/arrived", Arrival.class, file -> model(file, typed));
  }

  private Map<String, Object> model(Request file, Fields typed) {
    String what = typed.value("what");
    return Map.of(
        "what", what,
        "whats", whats(file),
        "channels", options.channels(),
        "assistances", options.assistances(),
        "measures", measures(file, what),
        "items", checklist.of(file).asked(),
        "documents", taken.taken(),
        "document",
            tray.find(typed.value("tray"), current.get()).map(Tray.OnTray::name).orElse(""));
  }

  /** The measures that such an arrival can be about. */
  private List<Option> measures(Request file, String what) {
    boolean reply = what.equals(Arrival.What.REPLY.id());
    Stream<Option> all =
        what.equals(Arrival.What.WITHDRAWAL.id())
            ? Stream.of(Option.of(String.valueOf(Arrival.WHOLE), texts.of("arrived.whole-request")))
            : Stream.of();
    Stream<Option> each =
        file.openMeasures().stream()
            .filter(measure -> !reply || measure.state() == MeasureState.IN_CONSULTATION)
            .map(this::option);
    return Stream.concat(all, each).toList();
  }

  private Option option(Measure measure) {
    return Option.of(
        String.valueOf(measure.number()),
        texts.of(
            "course.name",
            texts.of("matter.measure", measure.number()),
            texts.of(measure.assistance())));
  }

  private List<Option> whats(Request file) {
    return Arrays.stream(Arrival.What.values()).map(what -> option(what, file)).toList();
  }

  private Option option(Arrival.What what, Request file) {
    Option option = Option.of(what.id(), texts.of(what)).withHint(texts.of(what.key() + ".hint"));
    return obstacle(what, file).map(texts::of).map(option::butNot).orElse(option);
  }

  /** What stands against such an arrival, whatever it says. */
  private static Optional<String> obstacle(Arrival.What what, Request file) {
    boolean possible =
        switch (what) {
          case REPLY ->
              file.measures().stream()
                  .anyMatch(measure -> measure.state() == MeasureState.IN_CONSULTATION);
          case WITHDRAWAL -> !file.openMeasures().isEmpty();
          case CONFIRMATION -> Filing.awaitsConfirmation(file);
          case MEASURE -> !file.isClosed();
          default -> true;
        };
    return possible ? Optional.empty() : Optional.of(what.key() + ".not");
  }
}
