package org.rogatory.files.acts;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.rogatory.casefile.File;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.web.Fields;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The same as {@link FileForms} for what is done with a request. */
@Component
public class RequestForms {

  private final FileForms forms;
  private final Requests requests;

  RequestForms(FileForms forms, Requests requests) {
    this.forms = forms;
    this.requests = requests;
  }

  /**
   * A page about a request.
   *
   * @param view the name of its template
   * @param form what its fields are read into
   * @param model what it shows besides the file's head, read from the request
   */
  public record Page(
      String reference,
      String view,
      Class<? extends Record> form,
      Function<Request, Map<String, ?>> model) {}

  /** What stands in a form that begins so: what the person saved of it, where there is anything. */
  public Fields stands(Fields begin) {
    return forms.stands(begin);
  }

  /** Shows the page with these fields. */
  public ModelAndView show(Page page, Fields fields) {
    return forms.show(of(page), fields);
  }

  /** The page with the fields that the request itself fills. */
  public ModelAndView begin(Page page, Function<Request, Fields> fields) {
    return forms.begin(of(page), file -> fields.apply(request(file)));
  }

  /** Reads what was typed, does it once under the file's lock, and goes back to the file. */
  public <F extends Record> ModelAndView take(
      Page page, Class<F> form, FileForms.Sent sent, BiConsumer<RequestPen, F> change) {
    return forms.take(of(page), form, sent, (pen, said) -> change.accept(requests.of(pen), said));
  }

  /** The same for what takes its locks itself, because it concerns two files. */
  <F extends Record> ModelAndView change(
      Page page, Class<F> form, FileForms.Sent sent, FileForms.Change<F> change) {
    return forms.change(of(page), form, sent, change);
  }

  private FileForms.Page of(Page page) {
    return new FileForms.Page(
        page.reference(), page.view(), page.form(), file -> page.model().apply(request(file)));
  }

  private Request request(File file) {
    return requests.get(file.reference());
  }
}
