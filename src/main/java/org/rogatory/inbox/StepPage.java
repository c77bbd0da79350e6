package org.rogatory.inbox;

import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.KnownFileKinds;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.register.StateNames;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.steps.PersonStep;
import org.rogatory.steps.Previewed;
import org.rogatory.steps.Typed;
import org.rogatory.web.Fields;
import org.rogatory.web.forms.FormBinding;
import org.rogatory.web.limits.Limits;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a step shows, written once for all steps. */
@Component
class StepPage {

  private final Desk desk;
  private final Files files;
  private final KnownFileKinds kinds;
  private final StateNames names;
  private final CurrentPerson current;
  private final Limits limits;

  StepPage(
      Desk desk,
      Files files,
      KnownFileKinds kinds,
      StateNames names,
      CurrentPerson current,
      Limits limits) {
    this.desk = desk;
    this.files = files;
    this.kinds = kinds;
    this.names = names;
    this.current = current;
    this.limits = limits;
  }

  /** The fields as they stand when the step is opened for the first time. */
  @ReadsOneSnapshot
  Fields begin(TaskRow row) {
    Record form = desk.step(row).begin(files.get(row.reference()), row.matter());
    return Fields.kept(FormBinding.typed(form));
  }

  /** Fills the model and names the view. */
  @ReadsOneSnapshot
  String show(Model model, TaskRow row, Fields typed) {
    File file = files.get(row.reference());
    PersonStep<?> step = desk.step(row);
    Typed now = step.goOn(file, row.matter(), new Typed(typed.raw()));
    Fields fields = typed.holding(now.fields());
    model.addAttribute("task", row);
    model.addAttribute("step", step);
    model.addAttribute("file", file);
    model.addAttribute("stateName", stateName(file));
    model.addAttribute("law", step.law(file, row.matter()));
    model.addAttribute("shown", step.show(file, row.matter(), now));
    model.addAttribute("fields", fields);
    model.addAttribute("limits", limits.of(step.form()));
    model.addAttribute("previews", step instanceof Previewed);
    boolean mine = row.assignee().filter(current.get().login()::equals).isPresent();
    model.addAttribute("mine", mine);
    model.addAttribute("mayAssign", current.get().is(Role.SUPERVISOR));
    model.addAttribute("mayTake", step.roles().stream().anyMatch(current.get()::is));
    return "steps/page";
  }

  /** The address of the page of the task's file. */
  String fileOf(TaskRow row) {
    return kinds.address(files.get(row.reference()));
  }

  private String stateName(File file) {
    CountryCode code = CountryCode.of(file.counterpart());
    return names.name(code, LocaleContextHolder.getLocale());
  }

  /** What the step would make of what was typed. */
  @ReadsOneSnapshot
  ResponseEntity<byte[]> preview(TaskRow row, Fields typed) {
    if (!(desk.step(row) instanceof Previewed previewed)) {
      return ResponseEntity.notFound().build();
    }
    byte[] pdf =
        previewed.preview(files.get(row.reference()), row.matter(), new Typed(typed.raw()));
    String name = row.reference() + "-" + row.step() + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .body(pdf);
  }
}
