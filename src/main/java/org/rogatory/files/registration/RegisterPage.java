package org.rogatory.files.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.web.Fields;
import org.rogatory.web.Flash;
import org.rogatory.web.Rejections;
import org.rogatory.web.drafts.DraftedForms;
import org.rogatory.web.drafts.NumberedForms;
import org.rogatory.web.once.OnceForms;
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

/** Registers what arrived: one form, with the document beside it. */
@Controller
@RequestMapping("/files/register")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class RegisterPage {

  private final RegisterForm form;
  private final RegisterCheck check;
  private final Registering registering;
  private final Uploads uploads;
  private final WaitingUploads waiting;
  private final CurrentPerson current;
  private final OnceForms once;
  private final Rejections refusals;
  private final Flash flash;
  private final DraftedForms drafted;
  private final NumberedForms numbered;

  RegisterPage(
      RegisterForm form,
      RegisterCheck check,
      Registering registering,
      Uploads uploads,
      WaitingUploads waiting,
      CurrentPerson current,
      OnceForms once,
      Rejections refusals,
      Flash flash,
      DraftedForms drafted,
      NumberedForms numbered) {
    this.form = form;
    this.check = check;
    this.registering = registering;
    this.uploads = uploads;
    this.waiting = waiting;
    this.current = current;
    this.once = once;
    this.refusals = refusals;
    this.flash = flash;
    this.drafted = drafted;
    this.numbered = numbered;
  }

  @GetMapping
  ModelAndView show() {
    return numbered
        .sent()
        .orElseGet(
            () ->
                numbered.begun(
                    form.show(drafted.stands(() -> form.begin()), current.get()), form::name));
  }

  private ModelAndView again(Fields fields) {
    return numbered.numbered(form.show(fields, current.get()));
  }

  /** Shows the form again: with a line more or less, with what is needed, with the document. */
  @PostMapping(params = "draft")
  ModelAndView change(
      @RequestParam String draft,
      @RequestParam(required = false) @Nullable MultipartFile document,
      HttpServletRequest request) {
    Person person = current.get();
    Fields pressed = Repeated.press(typed(request), draft);
    Fields changed = draft.equals("drop-document") ? uploads.drop(pressed, person) : pressed;
    return refusals.orShow(
        changed, () -> again(uploads.keep(changed, document, person, null)), this::again);
  }

  /** Shows all that will be registered, where nothing is wrong with it. */
  @PostMapping(params = {"!draft", "check"})
  ModelAndView check(
      @RequestParam(required = false) @Nullable MultipartFile document,
      HttpServletRequest request) {
    Person person = current.get();
    Fields typed = filled(typed(request));
    return refusals.orShow(
        typed,
        () -> {
          Fields kept = uploads.keep(typed, document, person, null);
          if (!kept.problems().isEmpty()) {
            return refused(kept);
          }
          return numbered.numbered(check.show(kept, registering.read(kept, person), person));
        },
        fields -> again(form.counted(fields)));
  }

  /** Goes back to the form from what was shown to be checked. */
  @PostMapping(params = {"!draft", "change"})
  ModelAndView goBack(HttpServletRequest request) {
    return again(typed(request));
  }

  @PostMapping(params = {"!draft", "!check", "!change"})
  ModelAndView register(
      @RequestParam(required = false) @Nullable MultipartFile document,
      HttpServletRequest request,
      RedirectAttributes next) {
    Person person = current.get();
    Fields typed = filled(typed(request));
    return refusals.orShow(
        typed,
        () -> register(uploads.keep(typed, document, person, null), request, next),
        fields -> again(checked(fields)));
  }

  private ModelAndView register(Fields typed, HttpServletRequest request, RedirectAttributes next) {
    Person person = current.get();
    if (!typed.problems().isEmpty()) {
      return refused(typed);
    }
    return refusals.orAgain(
        typed,
        () -> {
          String view =
              once.redirect(request, () -> "/files/" + registering.register(typed, person));
          flash.done(next, "new.done", view.substring(view.lastIndexOf('/') + 1));
          return view;
        },
        fields -> again(form.counted(fields)));
  }

  /** For what is wrong with the document, before anything is registered. */
  private ModelAndView refused(Fields typed) {
    ModelAndView again = again(checked(typed));
    again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    return again;
  }

  /** With all that is wrong, whatever of it was found first. */
  private Fields checked(Fields typed) {
    return form.counted(registering.checked(typed, current.get()));
  }

  /** The document that lies beside the form. */
  @GetMapping("/documents/{id}")
  void document(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
    WaitingUploads.Upload kept =
        waiting.find(id, current.get()).orElseThrow(() -> new UnknownFile(id));
    uploads.show(kept, request, response);
  }

  private static Fields typed(HttpServletRequest request) {
    return Fields.sent(request.getParameterMap())
        .without("draft", "check", "change", NumberedForms.NUMBER);
  }

  /** Lines in which nothing was typed count for nothing. */
  private static Fields filled(Fields typed) {
    Fields filled = Repeated.filled(typed, "measures");
    filled = Repeated.filled(Repeated.filled(filled, "offences"), "subjects");
    return Repeated.places(filled, "measures").isEmpty()
        ? filled.with("measures[0].assistance", "")
        : filled;
  }
}
