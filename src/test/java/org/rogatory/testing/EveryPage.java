package org.rogatory.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Opens pages and readings of the API, and says which of them broke. */
public final class EveryPage {

  private static final List<String> LISTS =
      List.of(
          "/",
          "/inbox?list=all",
          "/inbox?list=available&sort=due",
          "/inbox?list=all&sort=holder&reverse=true",
          "/files",
          "/information",
          "/information/received",
          "/information/sent",
          "/overview",
          "/overview/measures",
          "/overview/dates",
          "/overview/incidents",
          "/overview/integrity",
          "/api/overview/integrity",
          "/states",
          "/sessions",
          "/sessions/people",
          "/api/sessions",
          "/own-state/readings",
          "/own-state/readings/oral-requests",
          "/api/own-state/readings",
          "/api/requests",
          "/api/tasks",
          "/api/overview");

  private static final List<String> FILE =
      List.of(
          "/files/%s",
          "/files/%s/journal",
          "/files/%s/work",
          "/files/%s/reads",
          "/files/%s/correct",
          "/files/%s/arrived",
          "/files/%s/measures/1/acts/entrust",
          "/api/files/%s",
          "/api/files/%s/journal",
          "/api/files/%s/reads",
          "/api/requests/%s",
          "/api/requests/%s/journal",
          "/api/requests/%s/contents",
          "/api/files/%s/letters",
          "/api/requests/%s/measures/1/grounds");

  private final Opening opening;

  /** Opens them within the test. */
  public EveryPage(MockMvc mvc) {
    this(address -> open(mvc, address).getStatus());
  }

  /** Opens them as is said here. */
  public EveryPage(Opening opening) {
    this.opening = opening;
  }

  /** Opens an address as a supervisor, and says with which status it was answered. */
  @FunctionalInterface
  public interface Opening {
    int open(String address) throws Exception;
  }

  /** All lists. */
  public static Stream<String> lists() {
    return LISTS.stream();
  }

  /** What is shown of a file. */
  public static Stream<String> ofFile(String reference) {
    return FILE.stream().map(address -> address.formatted(reference));
  }

  /** Those of the addresses that answer with an error of the program, each with what it answers. */
  public List<String> broken(Stream<String> addresses) {
    List<String> broken = new ArrayList<>();
    addresses.forEach(
        address -> {
          String found = breaks(address);
          if (!found.isEmpty()) {
            broken.add(found);
          }
        });
    return broken;
  }

  /** What the address answers. */
  public static MockHttpServletResponse open(MockMvc mvc, String address) throws Exception {
    return mvc.perform(
            address.startsWith("/api")
                ? get(URI.create(address)).with(httpBasic("supervisor", "demo"))
                : get(URI.create(address)).with(user("supervisor").roles("SUPERVISOR")))
        .andReturn()
        .getResponse();
  }

  private String breaks(String address) {
    try {
      int status = opening.open(address);
      return status >= 500 ? address + ": " + status : "";
    } catch (Exception e) {
      return address + ": " + innermost(e);
    }
  }

  private static String innermost(Throwable e) {
    Throwable found = e;
    while (found.getCause() != null && found.getCause() != found) {
      found = found.getCause();
    }
    return found + " at " + at(found);
  }

  private static String at(Throwable found) {
    return Stream.of(found.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.rogatory"))
        .map(StackTraceElement::toString)
        .findFirst()
        .orElse("");
  }
}
