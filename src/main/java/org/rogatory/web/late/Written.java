package org.rogatory.web.late;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rogatory.web.InsideAddress;
import org.springframework.http.HttpMethod;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/**
 * What a person typed into a form that was not kept, so that it can be given back to be copied; ids
 * and choices are of no use there.
 */
public final class Written {

  private static final String LATE = Written.class.getName();

  /** The field with the address of a form of which drafts are kept. */
  private static final String FORM = "_form";

  private static final Pattern TOKEN = Pattern.compile("[\\p{Alnum}\\p{Punct}]*");
  private static final Pattern CHOICE = Pattern.compile("[a-z0-9-]*");

  private Written() {}

  /** How much can be given back of a form that came after its session had ended. */
  public enum Late {
    /** What it says. */
    READ,
    /** Nothing: it is large or brings a file, and is not read of somebody who is not logged in. */
    UNREAD
  }

  /** Marks a form that came too late, for the page that says so. */
  public static void mark(HttpServletRequest request, Late late) {
    request.setAttribute(LATE, late);
  }

  /** Whether the form came after its session had ended. */
  public static boolean isLate(HttpServletRequest request) {
    return request.getAttribute(LATE) != null;
  }

  /**
   * The address of a form that came too late, to come back to; empty where none is known.
   *
   * @param path to which it was sent
   */
  public static Optional<String> lateForm(HttpServletRequest request, String path) {
    Object late = request.getAttribute(LATE);
    return InsideAddress.of(late == Late.READ ? request.getParameter(FORM) : path)
        .filter(address -> late != null);
  }

  /** The texts of a form, and the names of its files. */
  public static List<String> texts(HttpServletRequest request) {
    if (!HttpMethod.POST.matches(request.getMethod())) {
      return List.of();
    }
    Stream<String> texts =
        request.getParameterMap().values().stream()
            .flatMap(Arrays::stream)
            .filter(value -> !value.isBlank() && !TOKEN.matcher(value).matches());
    return Stream.concat(texts, files(request)).toList();
  }

  private static Stream<String> files(HttpServletRequest request) {
    MultipartRequest sent = WebUtils.getNativeRequest(request, MultipartRequest.class);
    return sent == null
        ? Stream.empty()
        : sent.getFileMap().values().stream()
            .map(file -> Objects.requireNonNullElse(file.getOriginalFilename(), ""))
            .filter(name -> !name.isBlank());
  }

  /** All that was typed into a form that came too late, single words and dates among it. */
  public static List<String> lateTexts(HttpServletRequest request) {
    return request.getAttribute(LATE) == Late.READ
        ? request.getParameterMap().entrySet().stream()
            .filter(field -> !field.getKey().startsWith("_"))
            .flatMap(field -> Arrays.stream(field.getValue()))
            .filter(value -> !value.isBlank() && !CHOICE.matcher(value).matches())
            .toList()
        : List.of();
  }
}
