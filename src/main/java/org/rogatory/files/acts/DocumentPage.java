package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.documents.Attaching;
import org.rogatory.casefile.documents.NewAttachment;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.files.registration.RegisterOptions;
import org.rogatory.files.registration.TakenDocuments;
import org.rogatory.files.registration.Uploads;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.Rejections;
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

/** Puts a document into a file of any kind. */
@Controller
@RequestMapping("/files/{reference}/document")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class DocumentPage {

  private static final String UPLOAD = "upload";

  private final FileForms forms;
  private final Uploads uploads;
  private final TakenDocuments taken;
  private final WaitingUploads waiting;
  private final Attaching attaching;
  private final RegisterOptions options;
  private final Rejections rejections;
  private final CurrentPerson current;
  private final Dates dates;

  DocumentPage(
      FileForms forms,
      Uploads uploads,
      TakenDocuments taken,
      WaitingUploads waiting,
      Attaching attaching,
      RegisterOptions options,
      Rejections rejections,
      CurrentPerson current,
      Dates dates) {
    this.forms = forms;
    this.uploads = uploads;
    this.taken = taken;
    this.waiting = waiting;
    this.attaching = attaching;
    this.options = options;
    this.rejections = rejections;
    this.current = current;
    this.dates = dates;
  }

  @GetMapping
  ModelAndView show(@PathVariable String reference) {
    return shown(reference, forms.stands(Fields.of(Map.of("arrivedAt", dates.now().toString()))));
  }

  /** Keeps the document first, so that no mistake in the form costs it. */
  @PostMapping
  ModelAndView attach(
      @PathVariable String reference,
      @RequestParam(required = false) @Nullable MultipartFile document,
      HttpServletRequest request,
      RedirectAttributes next) {
    FileForms.Sent sent = FileForms.Sent.of(request, next);
    Function<Fields, ModelAndView> again = fields -> shown(reference, fields);
    return rejections.orShow(
        sent.typed(),
        () -> take(reference, sent, uploads.keep(sent.typed(), document, current.get(), reference)),
        again);
  }

  private ModelAndView take(String reference, FileForms.Sent sent, Fields typed) {
    if (typed.problems().isEmpty()) {
      return forms.take(
          page(reference, typed),
          NewAttachment.class,
          sent.with(typed),
          (pen, said) -> attaching.attach(pen, said, current.get()));
    }
    ModelAndView again = shown(reference, typed);
    again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    return again;
  }

  private ModelAndView shown(String reference, Fields fields) {
    return forms.show(page(reference, fields), fields);
  }

  private FileForms.Page page(String reference, Fields typed) {
    return new FileForms.Page(
        reference,
        "files/document",
        NewAttachment.class,
        file ->
            Map.of(
                "channels", options.channels(),
                "documents", taken.taken(),
                "document",
                    waiting
                        .find(typed.value(UPLOAD), current.get())
                        .map(WaitingUploads.Upload::name)
                        .orElse("")));
  }
}
