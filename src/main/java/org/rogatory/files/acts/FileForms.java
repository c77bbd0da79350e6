package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Person;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.KnownFileKinds;
import org.rogatory.casefile.Pen;
import org.rogatory.files.Heads;
import org.rogatory.journal.Snapshot;
import org.rogatory.web.Fields;
import org.rogatory.web.Flash;
import org.rogatory.web.Rejections;
import org.rogatory.web.drafts.DraftedForms;
import org.rogatory.web.forms.FormBinding;
import org.rogatory.web.limits.Limits;
import org.rogatory.web.once.OnceForms;
import org.rogatory.web.paths.FormAddress;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The small pages with which something is done to a file: shown to whoever may see the file, done
 * once, and shown again with what was typed where it is refused.
 */
@Component
public class FileForms {

  private final Files files;
  private final KnownFileKinds kinds;
  private final CurrentPerson current;
  private final Heads heads;
  private final FormBinding forms;
  private final OnceForms once;
  private final Rejections refusals;
  private final Flash flash;
  private final Limits limits;
  private final Snapshot snapshot;
  private final DraftedForms drafted;

  FileForms(
      Files files,
      KnownFileKinds kinds,
      CurrentPerson current,
      Heads heads,
      FormBinding forms,
      OnceForms once,
      Rejections refusals,
      Flash flash,
      Limits limits,
      Snapshot snapshot,
      DraftedForms drafted) {
    this.files = files;
    this.kinds = kinds;
    this.current = current;
    this.heads = heads;
    this.forms = forms;
    this.once = once;
    this.refusals = refusals;
    this.flash = flash;
    this.limits = limits;
    this.snapshot = snapshot;
    this.drafted = drafted;
  }

  /**
   * A page about a file.
   *
   * @param view the name of its template
   * @param form what its fields are read into
   * @param model what it shows besides the file's head, read from the file
   */
  public record Page(
      String reference,
      String view,
      Class<? extends Record> form,
      Function<File, Map<String, ?>> model) {}

  /** What stands in a form that begins so: what the person saved of it, where there is anything. */
  public Fields stands(Fields begin) {
    return drafted.stands(() -> begin);
  }

  /** Shows the page with these fields. */
  public ModelAndView show(Page page, Fields fields) {
    return begin(page, file -> fields);
  }

  /** The page with the fields that the file itself fills, or with what the person saved of them. */
  public ModelAndView begin(Page page, Function<File, Fields> fields) {
    return snapshot.read(
        () -> {
          File file = files.get(page.reference(), current.get());
          return shown(page, file, drafted.stands(() -> fields.apply(file)));
        });
  }

  private ModelAndView shown(Page page, File file, Fields fields) {
    ModelAndView shown = new ModelAndView(page.view(), "fields", fields);
    shown.addObject("head", heads.of(file));
    shown.addAllObjects(page.model().apply(file));
    shown.addObject("limits", limits.of(page.form()));
    return shown;
  }

  /** Reads what was typed, does it once under the file's lock, and goes back to the file. */
  public <F extends Record> ModelAndView take(
      Page page, Class<F> form, Sent sent, BiConsumer<Pen, F> change) {
    return change(
        page,
        form,
        sent,
        (file, person, said) ->
            change.accept(files.forChange(file.reference(), person.actor()), said));
  }

  /** The same for what takes its locks itself, because it concerns two files. */
  <F extends Record> ModelAndView change(Page page, Class<F> form, Sent sent, Change<F> change) {
    Person person = current.get();
    return refusals.orAgain(
        sent.typed(),
        () -> {
          String view =
              once.redirect(
                  sent.request(),
                  () -> {
                    File file = files.get(page.reference(), person);
                    change.make(file, person, bind(form, sent));
                    return kinds.address(file);
                  });
          flash.done(sent.next(), "file.done");
          return view;
        },
        fields -> show(page, fields));
  }

  /** What is done with a file, of which nothing is locked yet. */
  @FunctionalInterface
  public interface Change<F> {
    void make(File file, Person person, F said);
  }

  /**
   * What came with a form.
   *
   * @param typed the raw fields
   * @param booleans fields that a form leaves out where the answer is no
   */
  public record Sent(
      HttpServletRequest request, RedirectAttributes next, Fields typed, List<String> booleans) {

    /** What came; what only the form itself needs is left out. */
    public static Sent of(HttpServletRequest request, RedirectAttributes next, String... booleans) {
      Fields typed = Fields.sent(request.getParameterMap()).without("draft", FormAddress.FORM);
      return new Sent(request, next, typed, List.of(booleans));
    }

    /** The same with other fields. */
    public Sent with(Fields other) {
      return new Sent(request, next, other, booleans);
    }
  }

  private <F extends Record> F bind(Class<F> form, Sent sent) {
    Fields typed = sent.typed();
    for (String name : sent.booleans()) {
      typed = typed.values(name).isEmpty() ? typed.with(name, "false") : typed;
    }
    return forms.bind(form, typed.raw()).sound();
  }
}
