package org.rogatory.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.access.Role;

/**
 * An entry of the navigation bar. A module contributes its entries as beans, so that an entry
 * exists where its page does.
 *
 * @param key names the text {@code nav.<key>} in the messages
 * @param path where it leads; pages below it show it as the current one
 * @param order where it stands among the others, the smallest first; the first one that a person
 *     may open is also the page after login
 * @param roles who sees it; the page's own rule decides who may open it
 */
public record NavigationItem(String key, String path, int order, Set<Role> roles) {

  /** An entry for these roles. */
  public static NavigationItem of(String key, String path, int order, Role... roles) {
    return new NavigationItem(
        key, path, order, Arrays.stream(roles).collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether the page at this address is the entry's own or below it. */
  public boolean isCurrent(String address) {
    return address.equals(path) || address.startsWith(path + "/");
  }
}
