package org.rogatory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rogatory.convention.Unreadable;
import org.rogatory.storage.Busy;
import org.rogatory.storage.DatabaseAway;
import org.rogatory.web.once.Once;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one place where pages learn what an error of the domain means. A page with a form makes its
 * change here, so that a refusal shows the form again with what was typed; what no form catches is
 * shown as a page of its own.
 */
@Component
public class Rejections {

  private final List<RejectionWords> modules;
  private final Texts texts;
  private final HttpServletRequest request;
  private final HttpServletResponse response;

  Rejections(
      List<RejectionWords> modules,
      Texts texts,
      HttpServletRequest request,
      HttpServletResponse response) {
    this.modules = modules;
    this.texts = texts;
    this.request = request;
    this.response = response;
  }

  /**
   * Makes a change and goes where it says, or shows the form again.
   *
   * @param typed the fields as they came
   * @param change makes the change and gives the view, a redirect
   * @param again the page with the form, for fields that say what is wrong
   */
  public ModelAndView orAgain(
      Fields typed, Supplier<String> change, Function<Fields, ModelAndView> again) {
    return orShow(typed, () -> new ModelAndView(change.get()), again);
  }

  /** As above, where the change itself may show a page. */
  public ModelAndView orShow(
      Fields typed, Supplier<ModelAndView> change, Function<Fields, ModelAndView> again) {
    try {
      return change.get();
    } catch (Once.OtherContent sentBefore) {
      throw sentBefore; // Its page says what was made of it; the form with a fresh key would not.
    } catch (RuntimeException error) {
      Rejection refusal = find(error).orElseThrow(() -> error);
      RefusedFields.note(refusal.problems().stream().map(Fields.FieldProblem::field).toList());
      Fields wrong = refusal.at(typed);
      ModelAndView page = again.apply(wrong);
      page.getModelMap().putIfAbsent("fields", wrong);
      page.setStatus(refusal.status());
      return page;
    }
  }

  /** What an error means; empty where it is no refusal but a mistake of the program. */
  public Optional<Rejection> find(RuntimeException error) {
    return modules.stream()
        .flatMap(module -> module.of(error).stream())
        .findFirst()
        .or(() -> own(error));
  }

  private Optional<Rejection> own(RuntimeException error) {
    if (error instanceof WrongFields wrong) {
      return Optional.of(
          new Rejection(
              HttpStatus.UNPROCESSABLE_ENTITY,
              Fields.none()
                  .wrong(wrong.errors(), texts)
                  .alsoWrong(wrong.rules(), texts)
                  .problems()));
    }
    if (error instanceof Unreadable damaged) {
      return Optional.of(
          Rejection.of(HttpStatus.CONFLICT, texts.of("refused.unreadable", damaged.text())));
    }
    if (error instanceof Busy busy) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(busy.secondsToWait()));
      return Optional.of(Rejection.of(HttpStatus.SERVICE_UNAVAILABLE, texts.of("refused.busy")));
    }
    if (DatabaseAway.causes(error)) {
      WithoutDatabase.mark(request, response);
      return Optional.of(Rejection.of(HttpStatus.SERVICE_UNAVAILABLE, texts.of("error.away.text")));
    }
    return error instanceof ConcurrencyFailureException
        ? Optional.of(Rejection.of(HttpStatus.CONFLICT, texts.of("refused.at-once")))
        : Optional.empty();
  }
}
