package org.rogatory.web.paths;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a form is known by: the path to which it is sent. Where a person may have several forms of
 * one path at a time, such as registrations, each has a number of its own: {@code
 * /files/register?form=5f2c…}.
 */
public final class FormAddress {

  /** The parameter with the form's own number. */
  public static final String FORM = "form";

  private static final String NUMBER = "[A-Za-z0-9-]{1,40}";
  private static final String HERE = FormAddress.class.getName();

  private FormAddress() {}

  /** The address of the form that was sent, or that is asked for. */
  public static String of(HttpServletRequest request) {
    Object here = request.getAttribute(HERE);
    return here == null
        ? of(AskedPath.of(request), request.getParameter(FORM))
        : String.valueOf(here);
  }

  /** The address of a form with a number of its own; without it where it has none. */
  public static String of(String path, @Nullable String number) {
    return number != null && number.matches(NUMBER) ? path + "?" + FORM + "=" + number : path;
  }

  /** Its path. */
  public static String path(String address) {
    return address.replaceFirst("\\?.*", "");
  }

  /** Says of the page that is being made at which address one comes back to its form. */
  public static void here(HttpServletRequest request, String address) {
    request.setAttribute(HERE, address);
  }

  /** What {@link #here} said; null where it said nothing. */
  public static @Nullable String said(HttpServletRequest request) {
    return (String) request.getAttribute(HERE);
  }
}
