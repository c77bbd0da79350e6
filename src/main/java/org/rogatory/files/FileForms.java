package org.rogatory.files;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Person;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Snapshot;
import org.rogatory.steps.StepForm;
import org.rogatory.web.Fields;
import org.rogatory.web.Flash;
import org.rogatory.web.Limits;
import org.rogatory.web.OnceForms;
import org.rogatory.web.Refusals;
import org.rogatory.web.WrongFields;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The small pages with which something is done to a file: shown to whoever may see the file, done
 * once, and shown again with what was typed where it is refused.
 */
@Component
class FileForms {

  private final Requests requests;
  private final CurrentPerson current;
  private final Heads heads;
  private final StepForm forms;
  private final OnceForms once;
  private final Refusals refusals;
  private final Flash flash;
  private final Limits limits;
  private final Snapshot snapshot;

  FileForms(
      Requests requests,
      CurrentPerson current,
      Heads heads,
      StepForm forms,
      OnceForms once,
      Refusals refusals,
      Flash flash,
      Limits limits,
      Snapshot snapshot) {
    this.requests = requests;
    this.current = current;
    this.heads = heads;
    this.forms = forms;
    this.once = once;
    this.refusals = refusals;
    this.flash = flash;
    this.limits = limits;
    this.snapshot = snapshot;
  }

  /**
   * A page about a file.
   *
   * @param view the name of its template
   * @param form what its fields are read into
   * @param model what it shows besides the file's head, read from the file
   */
  record Page(
      String reference,
      String view,
      Class<? extends Record> form,
      Function<Request, Map<String, ?>> model) {}

  /** Shows the page with these fields. */
  ModelAndView show(Page page, Fields fields) {
    return snapshot.read(() -> shown(page, requests.get(page.reference(), current.get()), fields));
  }

  /** The page with the fields that the file itself fills. */
  ModelAndView begin(Page page, Function<Request, Fields> fields) {
    return snapshot.read(
        () -> {
          Request file = requests.get(page.reference(), current.get());
          return shown(page, file, fields.apply(file));
        });
  }

  private ModelAndView shown(Page page, Request file, Fields fields) {
    ModelAndView shown = new ModelAndView(page.view(), "fields", fields);
    shown.addObject("head", heads.of(file));
    shown.addAllObjects(page.model().apply(file));
    shown.addObject("limits", limits.of(page.form()));
    return shown;
  }

  /** Reads what was typed, does it once under the file's lock, and goes back to the file. */
  <F extends Record> ModelAndView take(
      Page page, Class<F> form, Sent sent, BiConsumer<RequestPen, F> change) {
    Person person = current.get();
    return refusals.orAgain(
        sent.typed(),
        () -> {
          String view =
              once.redirect(sent.request(), () -> done(page, bind(form, sent), person, change));
          flash.done(sent.next(), "file.done");
          return view;
        },
        fields -> show(page, fields));
  }

  /**
   * What came with a form.
   *
   * @param typed the raw fields
   * @param booleans fields that a form leaves out where the answer is no
   */
  record Sent(
      HttpServletRequest request, RedirectAttributes next, Fields typed, List<String> booleans) {

    static Sent of(HttpServletRequest request, RedirectAttributes next, String... booleans) {
      Fields typed = Fields.sent(request.getParameterMap()).without("_csrf", "_once", "draft");
      return new Sent(request, next, typed, List.of(booleans));
    }

    Sent with(Fields other) {
      return new Sent(request, next, other, booleans);
    }
  }

  private <F extends Record> String done(
      Page page, F said, Person person, BiConsumer<RequestPen, F> change) {
    Request file = requests.get(page.reference(), person);
    change.accept(requests.forChange(file.reference(), person.actor()), said);
    return "/files/" + file.reference();
  }

  private <F extends Record> F bind(Class<F> form, Sent sent) {
    Fields typed = sent.typed();
    for (String name : sent.booleans()) {
      typed = typed.values(name).isEmpty() ? typed.with(name, "false") : typed;
    }
    StepForm.Bound<F> bound = forms.bind(form, typed.raw());
    F said = bound.said();
    if (!bound.isSound() || said == null) {
      throw new WrongFields(bound.errors());
    }
    return said;
  }
}
