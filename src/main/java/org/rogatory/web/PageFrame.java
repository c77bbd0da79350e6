package org.rogatory.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.access.Role;

/**
 * What the frame around every page shows.
 *
 * @param person who is logged in, null on pages for everybody
 * @param navigation the entries that the person sees
 * @param office our own State and the central authority, by name
 * @param theme light, dark or auto
 * @param demo whether the program runs for trying out
 * @param notices what every page says for now
 * @param path the page's address without its query
 * @param here the page's address with its query, to come back to
 */
public record PageFrame(
    @Nullable Person person,
    List<NavigationItem> navigation,
    String office,
    Theme theme,
    boolean demo,
    List<Notice> notices,
    String path,
    String here) {

  private static final Set<String> LISTS = Set.of("/inbox", "/files", "/overview");

  /**
   * Something that every page says for now.
   *
   * @param key of its message
   * @param args what fills its placeholders
   * @param done how far it has come, where it comes to an end by itself
   * @param of of how much; 0 where it does not
   * @param page where the reader sees to it
   */
  public record Notice(String key, List<String> args, int done, int of, Optional<String> page) {

    static Optional<Notice> of(PageNotice notice) {
      PageNotice.Part progress = notice.progress().orElse(new PageNotice.Part(0, 0));
      return notice
          .message()
          .map(
              said ->
                  new Notice(
                      said.key(), said.args(), progress.done(), progress.of(), notice.page()));
    }
  }

  /** What is under way, for pages that show what is there: their lists still grow meanwhile. */
  public Optional<Notice> underWay() {
    boolean list = LISTS.contains(path);
    return notices.stream().filter(notice -> list && notice.of() > 0).findFirst();
  }

  /**
   * Whether the person may do anything here; an auditor reads only, and is offered nothing else.
   */
  public boolean mayAct() {
    return person != null && !person.is(Role.AUDITOR);
  }

  /** Whether the person works with files, and so may look for them. */
  public boolean seesFiles() {
    return person != null && person.is(Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR);
  }

  /** Whether the person may see who read a file. */
  public boolean seesReads() {
    return person != null && person.is(Role.SUPERVISOR, Role.AUDITOR);
  }

  /** What a page without a form has in its fields. */
  public Fields noFields() {
    return Fields.none();
  }
}
