package org.rogatory.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Person;
import org.rogatory.home.Office;
import org.rogatory.storage.DatabaseAway;
import org.rogatory.web.paths.FormAddress;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Makes the frame of the page that is being rendered; the layout asks for it, error pages included.
 */
@Component("pageFrames")
class PageFrames {

  private final HttpServletRequest request;
  private final CurrentPerson currentPerson;
  private final Navigation navigation;
  private final Office office;
  private final boolean demo;
  private final List<PageNotice> notices;

  PageFrames(
      HttpServletRequest request,
      CurrentPerson currentPerson,
      Navigation navigation,
      Office office,
      Environment environment,
      List<PageNotice> notices) {
    this.request = request;
    this.currentPerson = currentPerson;
    this.navigation = navigation;
    this.office = office;
    this.notices = notices;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  /** The frame of the page that the current request asks for. */
  public PageFrame frame() {
    Optional<Person> person = unlessAway(currentPerson::find);
    String path = path();
    String query = request.getQueryString();
    return new PageFrame(
        person.orElse(null),
        person.map(navigation::of).orElse(List.of()),
        officeName(),
        Theme.of(request),
        demo,
        notices.stream()
            .flatMap(notice -> unlessAway(() -> PageFrame.Notice.of(notice)).stream())
            .toList(),
        path,
        here(query == null ? path : path + "?" + query));
  }

  /** The address of the page, or of the form on it, which may have a number of its own. */
  private String here(String asked) {
    String form = FormAddress.said(request);
    return form == null ? asked : request.getContextPath() + form;
  }

  /** The page that says that the database is away needs a frame, too. */
  private <T> Optional<T> unlessAway(Supplier<Optional<T>> found) {
    if (WithoutDatabase.failed(request)) {
      return Optional.empty();
    }
    try {
      return found.get();
    } catch (RuntimeException failure) {
      if (DatabaseAway.causes(failure)) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  private String officeName() {
    Locale language = LocaleContextHolder.getLocale();
    Locale spoken = office.languages().contains(language) ? language : Locale.ENGLISH;
    Office.Letterhead letterhead = office.letterhead();
    return letterhead.state().in(spoken) + " · " + letterhead.authority().in(spoken);
  }

  /** The address that was asked for; on an error page, the one that failed. */
  private String path() {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }
}
