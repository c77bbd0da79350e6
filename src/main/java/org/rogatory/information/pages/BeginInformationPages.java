package org.rogatory.information.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.convention.Reason;
import org.rogatory.files.registration.RegisterOptions;
import org.rogatory.files.registration.StateOptions;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationRegistry;
import org.rogatory.information.NewInformation;
import org.rogatory.journal.Reference;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.Flash;
import org.rogatory.web.Lines;
import org.rogatory.web.Rejections;
import org.rogatory.web.WrongFields;
import org.rogatory.web.drafts.DraftedForms;
import org.rogatory.web.drafts.NumberedForms;
import org.rogatory.web.forms.FormBinding;
import org.rogatory.web.limits.Limits;
import org.rogatory.web.once.OnceForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Numbers information that another State sent, or begins what we mean to send. */
@Controller
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class BeginInformationPages {

  private static final List<String> RECEIVED = List.of("proceeds", "confidential", "restricted");
  private static final List<String> SENT = List.of("restricted");

  /** By which the messages of the fields go. */
  private static final String NAME = "information";

  private final InformationRegistry registry;
  private final InformationFiles information;
  private final RegisterOptions options;
  private final StateOptions states;
  private final FormBinding forms;
  private final CurrentPerson current;
  private final OnceForms once;
  private final Rejections refusals;
  private final Flash flash;
  private final Limits limits;
  private final Dates dates;
  private final DraftedForms drafted;
  private final NumberedForms numbered;

  BeginInformationPages(
      InformationRegistry registry,
      InformationFiles information,
      RegisterOptions options,
      StateOptions states,
      FormBinding forms,
      CurrentPerson current,
      OnceForms once,
      Rejections refusals,
      Flash flash,
      Limits limits,
      Dates dates,
      DraftedForms drafted,
      NumberedForms numbered) {
    this.registry = registry;
    this.information = information;
    this.options = options;
    this.states = states;
    this.forms = forms;
    this.current = current;
    this.once = once;
    this.refusals = refusals;
    this.flash = flash;
    this.limits = limits;
    this.dates = dates;
    this.drafted = drafted;
    this.numbered = numbered;
  }

  @GetMapping("/information/received")
  ModelAndView received() {
    return begun(
        () ->
            received(
                drafted.stands(() -> Fields.of(Map.of("receivedAt", dates.now().toString())))));
  }

  /** Shows the form again with a restriction more or less. */
  @PostMapping(path = "/information/received", params = "draft")
  ModelAndView change(@RequestParam String draft, HttpServletRequest request) {
    return numbered.numbered(received(Lines.change(typed(request), draft)));
  }

  @PostMapping(path = "/information/received", params = "!draft")
  ModelAndView register(HttpServletRequest request, RedirectAttributes next) {
    Fields typed = typed(request);
    return begin(
        request,
        next,
        () -> registry.register(read(typed, current.get()), current.get()),
        this::received);
  }

  @GetMapping("/information/sent")
  ModelAndView sent() {
    return begun(() -> sent(drafted.stands(Fields::none)));
  }

  @PostMapping("/information/sent")
  ModelAndView plan(HttpServletRequest request, RedirectAttributes next) {
    Map<String, List<String>> raw = raw(typed(request), SENT);
    return begin(
        request,
        next,
        () -> {
          NewPlan meant = forms.bind(NAME, NewPlan.class, raw).sound();
          return registry.plan(
              meant.counterpart(), meant.subject(), meant.restricted(), current.get());
        },
        this::sent);
  }

  private ModelAndView begin(
      HttpServletRequest request,
      RedirectAttributes next,
      Supplier<Reference> beginning,
      Function<Fields, ModelAndView> page) {
    return refusals.orAgain(
        typed(request),
        () -> {
          String view = once.redirect(request, () -> "/information/" + beginning.get());
          flash.done(next, "information.begun", view.substring(view.lastIndexOf('/') + 1));
          return view;
        },
        fields -> numbered.numbered(page.apply(fields)));
  }

  private ModelAndView begun(Supplier<ModelAndView> page) {
    return numbered
        .sent()
        .orElseGet(() -> numbered.begun(page.get(), typed -> typed.value("subject").strip()));
  }

  /** What arrived, where nothing is wrong with it; else all that is. */
  private NewInformation read(Fields typed, Person person) {
    Map<String, List<String>> raw = raw(typed, RECEIVED);
    FormBinding.Bound<NewInformation> bound = forms.bind(NAME, NewInformation.class, raw);
    Map<String, Reason> rules =
        forms
            .readable(NewInformation.class, raw, bound.errors())
            .map(arrived -> registry.mistakes(arrived, person).fields())
            .orElse(Map.of());
    if (!bound.isSound() || !rules.isEmpty()) {
      throw new WrongFields(bound.errors(), rules);
    }
    return bound.sound();
  }

  private static Map<String, List<String>> raw(Fields typed, List<String> booleans) {
    Fields whole = typed;
    for (String name : booleans) {
      whole = whole.values(name).isEmpty() ? whole.with(name, "false") : whole;
    }
    return whole.raw();
  }

  private ModelAndView received(Fields fields) {
    ModelAndView page = page("information/received", fields, NewInformation.class);
    page.addObject("channels", options.channels());
    page.addObject("languages", options.languages());
    page.addObject(
        "same",
        information.findSame(
            fields.value("counterpart"), fields.value("sendersReference"), current.get()));
    return page;
  }

  private ModelAndView sent(Fields fields) {
    return page("information/sent", fields, NewPlan.class);
  }

  private ModelAndView page(String view, Fields fields, Class<? extends Record> form) {
    ModelAndView page = new ModelAndView(view, "fields", fields);
    page.addObject("states", states.all());
    page.addObject("limits", limits.of(form));
    return page;
  }

  private static Fields typed(HttpServletRequest request) {
    return Fields.sent(request.getParameterMap()).without("draft", NumberedForms.NUMBER);
  }
}
