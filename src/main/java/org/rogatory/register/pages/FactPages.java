package org.rogatory.register.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.BadInput;
import org.rogatory.journal.Actor;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.register.FactChangedMeanwhile;
import org.rogatory.register.FactEdit;
import org.rogatory.register.Register;
import org.rogatory.register.UnseenFiles;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.web.Fields;
import org.rogatory.web.Flash;
import org.rogatory.web.Texts;
import org.rogatory.web.drafts.DraftedForms;
import org.rogatory.web.once.OnceForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms by which supervisors and administrators keep the register. */
@Controller
@RequestMapping("/states/{code}/facts")
@Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
class FactPages {

  private static final String LOOKED = "looked[";

  private final Register register;
  private final FactModel page;
  private final FactForm form;
  private final CurrentPerson person;
  private final Texts texts;
  private final Flash flash;
  private final OnceForms forms;
  private final DraftedForms drafted;

  FactPages(
      Register register,
      FactModel page,
      FactForm form,
      CurrentPerson person,
      Texts texts,
      Flash flash,
      OnceForms forms,
      DraftedForms drafted) {
    this.forms = forms;
    this.register = register;
    this.page = page;
    this.form = form;
    this.person = person;
    this.texts = texts;
    this.flash = flash;
    this.drafted = drafted;
  }

  @GetMapping({"/{kind}", "/{kind}/{line}"})
  @ReadsOneSnapshot
  String form(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable(required = false) @Nullable Integer line,
      Model model,
      Locale reader) {
    FactAddress address = FactAddress.of(code, kind, line);
    Optional<RecordedFact<?>> held = page.heldOrNew(address);
    Fields fields = drafted.stands(() -> held.map(FactForm::of).orElseGet(FactForm::empty));
    return page.form(address, fields, model, reader);
  }

  @PostMapping({"/{kind}", "/{kind}/{line}"})
  String save(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable(required = false) @Nullable Integer line,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes redirect,
      Locale reader) {
    FactAddress address = FactAddress.of(code, kind, line);
    Fields sent = Fields.sent(request.getParameterMap());
    if (LanguageRows.asked(sent)) {
      return page.form(address, LanguageRows.changed(sent), model, reader);
    }
    FactForm.Read read = form.read(address.kind(), sent, page.state(address).asOf());
    Optional<SourcedFact> said = read.said();
    try {
      return said.isEmpty()
          ? again(address, read.fields(), response, model, reader)
          : keep(request, address, sent, said.get(), redirect);
    } catch (UnseenFiles unseen) {
      return show(address, page.unseen(sent, unseen), response, model, reader);
    } catch (BadInput bad) {
      return again(address, form.wrong(sent, bad.fields()), response, model, reader);
    } catch (FactChangedMeanwhile conflict) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return page.conflict(address, sent, conflict, model, reader);
    }
  }

  private String keep(
      HttpServletRequest request,
      FactAddress address,
      Fields sent,
      SourcedFact said,
      RedirectAttributes redirect) {
    FactEdit edit = new FactEdit(address.id(), seen(sent), said);
    return once(
        request,
        address,
        "kept",
        redirect,
        by -> register.record(address.state(), edit, looked(sent), by));
  }

  /** The open files that rest on it, to be looked at. */
  private String show(
      FactAddress address, Fields asked, HttpServletResponse response, Model model, Locale reader) {
    response.setStatus(HttpStatus.CONFLICT.value());
    return page.form(address, asked, model, reader);
  }

  private String again(
      FactAddress address, Fields wrong, HttpServletResponse response, Model model, Locale reader) {
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return page.form(address, wrong, model, reader);
  }

  /** Asks whether the fact is to be removed. */
  @GetMapping({"/{kind}/removal", "/{kind}/{line}/removal"})
  @ReadsOneSnapshot
  String askRemoval(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable(required = false) @Nullable Integer line,
      Model model,
      Locale reader) {
    return page.removal(FactAddress.of(code, kind, line), Fields.none(), model, reader);
  }

  @PostMapping({"/{kind}/removal", "/{kind}/{line}/removal"})
  String remove(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable(required = false) @Nullable Integer line,
      @RequestParam(defaultValue = "0") int seen,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes redirect,
      Locale reader) {
    FactAddress address = FactAddress.of(code, kind, line);
    Fields sent = Fields.sent(request.getParameterMap());
    try {
      return unlessChanged(
          request,
          address,
          "removed",
          redirect,
          by -> register.remove(address.state(), address.id(), seen, looked(sent), by));
    } catch (UnseenFiles unseen) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return page.removal(address, page.unseen(sent, unseen), model, reader);
    }
  }

  /** Notes that the fact was made sure of today. */
  @PostMapping({"/{kind}/check", "/{kind}/{line}/check"})
  String confirm(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable(required = false) @Nullable Integer line,
      @RequestParam(defaultValue = "0") int seen,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    FactAddress address = FactAddress.of(code, kind, line);
    return unlessChanged(
        request,
        address,
        "confirmed",
        redirect,
        by -> register.confirm(address.state(), address.id(), seen, by));
  }

  /** Does it to a fact that exists, unless it is another one than the page showed. */
  private String unlessChanged(
      HttpServletRequest request,
      FactAddress address,
      String done,
      RedirectAttributes redirect,
      Consumer<Actor> change) {
    page.mustExist(address);
    try {
      return once(request, address, done, redirect, change);
    } catch (FactChangedMeanwhile conflict) {
      flash.refused(redirect, page.changedMeanwhile(conflict));
      return "redirect:" + address.statePath();
    }
  }

  private String once(
      HttpServletRequest request,
      FactAddress address,
      String done,
      RedirectAttributes redirect,
      Consumer<Actor> change) {
    Actor by = person.get().actor();
    String view =
        forms.redirect(
            request,
            () -> {
              change.accept(by);
              return address.statePath();
            });
    flash.done(redirect, "register.done." + done, texts.of(address.kind().key()));
    return view;
  }

  /** The files of which the person says that he or she looked at what is found otherwise. */
  private static Map<String, Boolean> looked(Fields sent) {
    return sent.raw().keySet().stream()
        .filter(name -> name.startsWith(LOOKED) && name.endsWith("]"))
        .filter(name -> sent.has(name, "true"))
        .collect(
            Collectors.toMap(
                name -> name.substring(LOOKED.length(), name.length() - 1), name -> true));
  }

  private static int seen(Fields sent) {
    String seen = sent.value("seen");
    return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
  }
}
