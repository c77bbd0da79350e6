package org.rogatory.web.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.CurrentPerson;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.once.OnceForms;
import org.rogatory.web.once.SentBefore;
import org.rogatory.web.paths.AskedPath;
import org.rogatory.web.paths.FormAddress;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Forms of which a person may fill in several at a time, such as registrations. Each has a number,
 * which is its one-time key as well: once it was sent, its page says what was made of it, so that
 * nobody sends it again half empty.
 */
@Component
public class NumberedForms {

  /** The field with the form's number. */
  public static final String NUMBER = FormAddress.FORM;

  private final Drafts drafts;
  private final OnceForms once;
  private final CurrentPerson current;
  private final SentBefore sentBefore;
  private final Dates dates;
  private final HttpServletRequest request;

  NumberedForms(
      Drafts drafts,
      OnceForms once,
      CurrentPerson current,
      SentBefore sentBefore,
      Dates dates,
      HttpServletRequest request) {
    this.drafts = drafts;
    this.once = once;
    this.current = current;
    this.sentBefore = sentBefore;
    this.dates = dates;
    this.request = request;
  }

  /**
   * A form that was begun and can be found again.
   *
   * @param address where it is
   * @param name what was typed by which one knows it, may be empty
   * @param savedAt in words
   */
  public record Unfinished(String address, String name, String savedAt) {}

  /** The page that says that the form that is asked for was sent; empty where it was not. */
  public Optional<ModelAndView> sent() {
    String path = AskedPath.of(request);
    return Optional.ofNullable(number())
        .flatMap(number -> once.sent(current.get().login(), number))
        .map(to -> sentBefore.page(to, false, path));
  }

  /** Gives the page's form its number, which it keeps however often it is shown again. */
  public ModelAndView numbered(ModelAndView page) {
    String number = number();
    String own = number == null ? once.newKey() : number;
    FormAddress.here(request, FormAddress.of(AskedPath.of(request), own));
    return page.addObject("number", own);
  }

  /** The same for a form that begins anew, with those that the person began before. */
  public ModelAndView begun(ModelAndView page, Function<Fields, String> name) {
    List<Unfinished> before =
        number() == null ? unfinished(AskedPath.of(request), name) : List.of();
    return numbered(page).addObject("unfinished", before);
  }

  /** The person's unfinished forms of this path, the newest first. */
  public List<Unfinished> unfinished(String path, Function<Fields, String> name) {
    return drafts.numbered(current.get().login(), path).stream()
        .map(
            draft ->
                new Unfinished(
                    draft.address(), name.apply(draft.fields()), dates.moment(draft.savedAt())))
        .toList();
  }

  private @Nullable String number() {
    String path = AskedPath.of(request);
    String number = request.getParameter(FormAddress.FORM);
    return FormAddress.of(path, number).equals(path) ? null : number;
  }
}
