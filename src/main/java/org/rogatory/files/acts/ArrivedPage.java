package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.files.Checklist;
import org.rogatory.files.registration.RegisterOptions;
import org.rogatory.files.registration.TakenDocuments;
import org.rogatory.files.registration.Uploads;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureLife;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.arrival.ArrivalKind;
import org.rogatory.incoming.arrival.Arrivals;
import org.rogatory.incoming.arrival.NewArrival;
import org.rogatory.incoming.arrival.Receiving;
import org.rogatory.incoming.asked.Joining;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.Lines;
import org.rogatory.web.Option;
import org.rogatory.web.Rejections;
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

  private final RequestForms forms;
  private final Receiving receiving;
  private final Uploads uploads;
  private final TakenDocuments taken;
  private final Rejections refusals;
  private final WaitingUploads waiting;
  private final Checklist checklist;
  private final RegisterOptions options;
  private final SentConsultations consultations;
  private final Letters letters;
  private final SendingStates states;
  private final CurrentPerson current;
  private final Texts texts;
  private final Dates dates;

  ArrivedPage(
      RequestForms forms,
      Receiving receiving,
      Uploads uploads,
      TakenDocuments taken,
      Rejections refusals,
      WaitingUploads waiting,
      Checklist checklist,
      RegisterOptions options,
      SentConsultations consultations,
      Letters letters,
      SendingStates states,
      CurrentPerson current,
      Texts texts,
      Dates dates) {
    this.forms = forms;
    this.receiving = receiving;
    this.uploads = uploads;
    this.taken = taken;
    this.refusals = refusals;
    this.waiting = waiting;
    this.checklist = checklist;
    this.options = options;
    this.consultations = consultations;
    this.letters = letters;
    this.states = states;
    this.current = current;
    this.texts = texts;
    this.dates = dates;
  }

  @GetMapping
  ModelAndView show(@PathVariable String reference, @RequestParam(defaultValue = "") String kind) {
    Fields begin = Fields.of(Map.of("kind", kind, "arrivedAt", dates.now()));
    Fields stands = forms.stands(begin);
    return shown(reference, kind.isEmpty() || stands.has("kind", kind) ? stands : begin);
  }

  /** Shows the page again, with what belongs to the kind of arrival that was chosen. */
  @PostMapping(params = "draft")
  ModelAndView change(
      @PathVariable String reference,
      @RequestParam String draft,
      @RequestParam(required = false) @Nullable MultipartFile document,
      HttpServletRequest request,
      RedirectAttributes next) {
    FileForms.Sent sent = FileForms.Sent.of(request, next);
    return keep(reference, sent, document, typed -> shown(reference, Lines.change(typed, draft)));
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
          RequestForms.Page page = page(reference, typed);
          if (typed.problems().isEmpty()) {
            return forms.take(
                page,
                NewArrival.class,
                sent.with(typed),
                (verbs, arrived) -> receiving.take(verbs, arrived, current.get()));
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
        () -> then.apply(uploads.keep(sent.typed(), document, current.get(), reference)),
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

  private RequestForms.Page page(String reference, Fields typed) {
    return new RequestForms.Page(
        reference, "files/arrived", NewArrival.class, file -> model(file, typed));
  }

  private Map<String, Object> model(Request file, Fields typed) {
    String kind = typed.value("kind");
    Map<String, Object> model = new HashMap<>(ofKind(file, kind));
    model.put("unsent", unsent(file));
    model.put("from", states.of(file));
    boolean reply = kind.equals(ArrivalKind.CONSULTATION_REPLY.id());
    model.put("afterAnswer", Arrivals.isExaminedAfterAnswer(file));
    model.put("offered", reply ? consultations.offered(file) : List.of());
    model.put("consultations", reply ? consultations.choices(file, typed) : List.of());
    model.put("numbered", reply ? consultations.conditions(file, typed) : List.of());
    model.put(
        "document",
        waiting
            .find(typed.value("upload"), current.get())
            .map(WaitingUploads.Upload::name)
            .orElse(""));
    return model;
  }

  private Map<String, Object> ofKind(Request file, String kind) {
    return Map.of(
        "kind", kind,
        "kinds", kinds(file),
        "channels", options.channels(),
        "assistances", options.assistances(),
        "measures", measures(file, kind),
        "answers", answers(file, kind),
        "items", checklist.of(file).asked(),
        "documents", taken.taken());
  }

  /** The letters that are issued, and of which nobody has recorded that they were sent. */
  private List<String> unsent(Request file) {
    return letters.of(file.reference()).stream()
        .filter(letter -> letter.state() == LetterState.ISSUED)
        .map(letter -> texts.of("course.name", letter.reference(), texts.of(letter.kind().key())))
        .toList();
  }

  /** Whose consultation it may answer; nothing where no decision waits, 40(28). */
  private List<Option> answers(Request file, String kind) {
    boolean asked =
        kind.equals(ArrivalKind.SUPPLEMENTARY_INFORMATION.id())
            || kind.equals(ArrivalKind.DOCUMENT.id());
    List<Measure> waiting = asked ? Arrivals.askedAbout(file) : List.of();
    Stream<Option> none =
        Stream.of(Option.of(Arrivals.NO_ANSWER, texts.of("arrived.answers.none")));
    return waiting.isEmpty()
        ? List.of()
        : Stream.concat(
                waiting.stream()
                    .map(
                        measure ->
                            Option.of(
                                String.valueOf(measure.number()),
                                texts.of("arrived.answers.measure", named(measure)))),
                none)
            .toList();
  }

  /** The measures that such an arrival can be about. */
  private List<Option> measures(Request file, String kind) {
    boolean reply = kind.equals(ArrivalKind.CONSULTATION_REPLY.id());
    boolean ended = kind.equals(ArrivalKind.END_OF_PROCEEDING.id());
    boolean withdrawn = kind.equals(ArrivalKind.WITHDRAWAL.id());
    List<Measure> about = reply ? Arrivals.repliable(file) : file.openMeasures();
    List<Measure> held = withdrawn ? Preservations.heldAfterAnswer(file) : List.of();
    return Stream.concat(about.stream(), held.stream())
        .filter(measure -> !ended || MeasureLife.allows(measure, MeasureVerb.END_PROCEEDING))
        .map(this::option)
        .toList();
  }

  private Option option(Measure measure) {
    return Option.of(String.valueOf(measure.number()), named(measure));
  }

  private String named(Measure measure) {
    return texts.of(
        "course.name",
        texts.of("matter.measure", measure.number()),
        texts.of(measure.assistance()));
  }

  private List<Option> kinds(Request file) {
    return Arrays.stream(ArrivalKind.values()).map(kind -> option(kind, file)).toList();
  }

  private Option option(ArrivalKind kind, Request file) {
    Option option = Option.of(kind.id(), texts.of(kind)).withHint(texts.of(kind.key() + ".hint"));
    return kind.isPossible(file) ? option : option.butNot(texts.of(kind.key() + ".not"));
  }
}
