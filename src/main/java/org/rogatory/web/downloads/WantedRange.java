package org.rogatory.web.downloads;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;

/**
 * What a reader wants of some bytes (RFC 9110, 14): all, one range, or a range that there is not.
 * Who wants several ranges, or writes none that can be read, gets all.
 *
 * @param status 200, 206 or 416
 * @param from the first byte
 * @param to the byte after the last one
 * @param size how many there are in all
 */
record WantedRange(int status, long from, long to, long size) {

  /**
   * Reads the headers of a request.
   *
   * @param tag names the bytes: a range of others, by {@code If-Range}, is not wanted
   */
  static WantedRange of(HttpServletRequest request, String tag, long size) {
    WantedRange all = new WantedRange(HttpServletResponse.SC_OK, 0, size, size);
    String same = request.getHeader(HttpHeaders.IF_RANGE);
    if (!HttpMethod.GET.matches(request.getMethod()) || same != null && !same.equals(tag)) {
      return all;
    }
    List<HttpRange> ranges = ranges(request.getHeader(HttpHeaders.RANGE));
    return ranges.size() == 1 ? of(ranges.get(0), size) : all;
  }

  private static List<HttpRange> ranges(@Nullable String said) {
    try {
      return HttpRange.parseRanges(said);
    } catch (IllegalArgumentException unreadable) {
      return List.of();
    }
  }

  private static WantedRange of(HttpRange range, long size) {
    try {
      long from = range.getRangeStart(size);
      long last = range.getRangeEnd(size);
      if (from <= last && from < size) {
        return new WantedRange(HttpServletResponse.SC_PARTIAL_CONTENT, from, last + 1, size);
      }
    } catch (IllegalArgumentException outside) {
      // As below.
    }
    return new WantedRange(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE, 0, 0, size);
  }

  /** Whether there is nothing to send. */
  boolean isNone() {
    return status == HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE;
  }

  long length() {
    return to - from;
  }

  /** What the answer says of the range; empty where it is all. */
  Optional<String> said() {
    return switch (status) {
      case HttpServletResponse.SC_PARTIAL_CONTENT ->
          Optional.of("bytes " + from + "-" + (to - 1) + "/" + size);
      case HttpServletResponse.SC_OK -> Optional.empty();
      default -> Optional.of("bytes */" + size);
    };
  }
}
