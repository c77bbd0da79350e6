package org.rogatory.web.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.CurrentPerson;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.Texts;
import org.rogatory.web.paths.FormAddress;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Forms whose text is saved by itself. A page that shows one has {@code fragments/draft} in it, and
 * begins with what its person saved:
 *
 * <pre>
 * Fields fields = drafted.stands(() -&gt; form.begin());
 * </pre>
 */
@Component("draftedForms")
public class DraftedForms {

  /** The hidden field with the marks that the form's window has seen. */
  static final String MARKS = "_draft";

  private static final String SHOWN = DraftedForms.class.getName();

  private static final String NEXT = "_next";

  private final Drafts drafts;
  private final CurrentPerson current;
  private final Dates dates;
  private final Texts texts;
  private final HttpServletRequest request;

  DraftedForms(
      Drafts drafts, CurrentPerson current, Dates dates, Texts texts, HttpServletRequest request) {
    this.drafts = drafts;
    this.current = current;
    this.dates = dates;
    this.texts = texts;
    this.request = request;
  }

  /**
   * What the page needs to save its form.
   *
   * @param address the form's
   * @param marks what its window has seen
   * @param from when that was saved which stands in the form; null where it is no draft
   * @param of whose draft it is, by login name; null where it is one's own
   */
  public record View(String address, String marks, @Nullable String from, @Nullable String of) {}

  /**
   * What is to stand in the form of the page: what the person saved of it, otherwise what it begins
   * with. A page that shows a form again, after it was sent, shows what was sent.
   */
  public Fields stands(Supplier<Fields> begin) {
    return saved().map(Draft::fields).orElseGet(begin);
  }

  /** What the person saved of the form of the page; empty where the form was sent just now. */
  public Optional<Draft> saved() {
    if (!HttpMethod.GET.matches(request.getMethod())) {
      return Optional.empty();
    }
    if (request.getAttribute(SHOWN) instanceof Draft known) {
      return Optional.of(known);
    }
    Optional<Draft> found = drafts.find(current.get().login(), FormAddress.of(request));
    found.ifPresent(this::shown);
    return found;
  }

  /** Says that this draft stands in the form, one's own or another person's. */
  public void shown(Draft draft) {
    request.setAttribute(SHOWN, draft);
  }

  /**
   * Saves what came with a form, as its window would.
   *
   * @param file the reference of the file that the form concerns; null where it concerns none
   */
  public Drafts.Outcome save(String address, Fields typed, @Nullable String file) {
    String next = request.getParameter(NEXT);
    String mark = next != null && Typed.isMark(next) ? next : UUID.randomUUID().toString();
    String login = current.get().login();
    List<String> known = Typed.marks(marks());
    Drafts.Outcome saved = drafts.save(new Typed(login, address, typed, known, mark), file);
    if (saved.state() == Drafts.State.SAVED) {
      request.setAttribute(MARKS, mark);
    }
    return saved;
  }

  /** The fields with a word that says why they were not saved. */
  public Fields refused(Fields typed, Drafts.Outcome outcome) {
    String why =
        switch (outcome.state()) {
          case NEWER -> texts.of("draft.newer", dates.moment(Objects.requireNonNull(outcome.at())));
          case GONE -> texts.of("draft.gone");
          case TOO_MUCH, SAVED -> texts.of("draft.too-much");
        };
    return typed.wrong("", why);
  }

  private String marks() {
    String sent = request.getParameter(MARKS);
    return sent == null ? Typed.NONE : sent;
  }

  /** For the page that is being made. */
  public View here() {
    String address = FormAddress.of(request);
    if (request.getAttribute(SHOWN) instanceof Draft shown) {
      boolean own = shown.person().equals(current.get().login());
      return new View(
          address,
          own ? shown.mark() : ownMark(address),
          dates.moment(shown.savedAt()),
          own ? null : shown.person());
    }
    Object saved = request.getAttribute(MARKS);
    return new View(address, saved == null ? marks() : saved.toString(), null, null);
  }

  private String ownMark(String address) {
    return drafts.find(current.get().login(), address).map(Draft::mark).orElse(Typed.NONE);
  }
}
