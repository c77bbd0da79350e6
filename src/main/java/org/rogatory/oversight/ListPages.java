package org.rogatory.oversight;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.web.ListAddress;

/**
 * The way through a list of several pages.
 *
 * @param shown how many rows this page shows
 * @param total how many the list has
 * @param first the address of the first page, null where this is it
 * @param next the address of the next page, null where this is the last
 */
public record ListPages(int shown, long total, @Nullable String first, @Nullable String next) {

  /**
   * The way from one part of a list.
   *
   * @param path of the list
   * @param after where the part begins; null for the first
   * @param parameters of the address that was asked for
   */
  public static ListPages of(
      String path, Listing.Part<?> part, @Nullable String after, Map<String, String> parameters) {
    ListAddress address = ListAddress.of(path, parameters);
    return new ListPages(
        part.rows().size(),
        part.total(),
        after == null ? null : address.toString(),
        address.from("after", part.next()));
  }
}
