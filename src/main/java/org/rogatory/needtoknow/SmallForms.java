package org.rogatory.needtoknow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.rogatory.web.Fields;
import org.rogatory.web.Rejections;
import org.rogatory.web.forms.FormBinding;
import org.rogatory.web.limits.Limits;
import org.rogatory.web.once.OnceForms;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The forms of this module: sent once, and shown again with what was typed where refused. */
@Component
class SmallForms {

  private final FormBinding forms;
  private final OnceForms once;
  private final Rejections refusals;
  private final Limits limits;

  SmallForms(FormBinding forms, OnceForms once, Rejections refusals, Limits limits) {
    this.forms = forms;
    this.once = once;
    this.refusals = refusals;
    this.limits = limits;
  }

  /** A page with a form. */
  ModelAndView show(String view, Class<? extends Record> form, Fields fields) {
    ModelAndView page = new ModelAndView(view, "fields", fields);
    page.addObject("limits", limits.of(form));
    return page;
  }

  /**
   * Makes the change that a form asks for.
   *
   * @param change makes it and gives the address to go to
   * @param again the page with the form
   */
  <F extends Record> ModelAndView take(
      HttpServletRequest request,
      Class<F> form,
      Function<F, String> change,
      Function<Fields, ModelAndView> again) {
    Fields typed = Fields.sent(request.getParameterMap());
    return refusals.orAgain(
        typed,
        () -> once.redirect(request, () -> change.apply(forms.bind(form, typed.raw()).sound())),
        again);
  }
}
