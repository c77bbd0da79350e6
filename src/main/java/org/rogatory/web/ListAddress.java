package org.rogatory.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a list: its path, its filter, and the place where a page of it begins. Empty
 * parameters are left out, so that addresses stay short enough to be sent to a colleague.
 */
public final class ListAddress {

  /** The parameters that name a place in a list; another filter begins at the beginning. */
  private static final List<String> PLACES = List.of("after", "before");

  private final String path;
  private final Map<String, String> parameters;

  private ListAddress(String path, Map<String, String> parameters) {
    this.path = path;
    this.parameters = parameters;
  }

  /** The list at this path with the filter of a request, from its beginning. */
  public static ListAddress of(String path, Map<String, String> parameters) {
    Map<String, String> filter = new LinkedHashMap<>(parameters);
    filter.keySet().removeAll(PLACES);
    return new ListAddress(path, filter);
  }

  /** The list at this path, unfiltered. */
  public static ListAddress of(String path) {
    return new ListAddress(path, Map.of());
  }

  /** The same with another value of a parameter. */
  public ListAddress with(String parameter, Object value) {
    Map<String, String> other = new LinkedHashMap<>(parameters);
    other.put(parameter, value.toString());
    return new ListAddress(path, other);
  }

  /** The page of the list that begins at this place; null where there is none. */
  public @Nullable String from(String parameter, @Nullable String place) {
    return place == null ? null : with(parameter, place).toString();
  }

  @Override
  public String toString() {
    Map<String, String> said = new LinkedHashMap<>(parameters);
    said.values().removeIf(String::isBlank);
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    said.keySet().forEach(each -> address.queryParam(each, "{" + each + "}"));
    return address.build(said).toString();
  }
}
