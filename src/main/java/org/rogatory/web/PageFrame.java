package org.rogatory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;

/**
 * What the frame around every page shows.
 *
 * @param person who is logged in, null on pages for everybody
 * @param navigation the entries that the person sees
 * @param office our own State and the central authority, by name
 * @param theme light, dark or auto
 * @param demo whether the program runs for trying out
 * @param notices the keys of what every page says for now
 * @param path the page's address without its query
 * @param here the page's address with its query, to come back to
 */
public record PageFrame(
    @Nullable Person person,
    List<NavigationItem> navigation,
    String office,
    Theme theme,
    boolean demo,
    List<String> notices,
    String path,
    String here) {

  /** What a page without a form has in its fields. */
  public Fields noFields() {
    return Fields.none();
  }
}
