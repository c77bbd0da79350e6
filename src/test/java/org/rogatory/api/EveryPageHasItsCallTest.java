package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever a person does in a page a program does by a call, and the other way round. A page that
 * is new names its call here, or says why it needs none.
 */
@RogatoryTest
class EveryPageHasItsCallTest {

  private static final String FILE = "/files/{reference}";
  private static final String REQUEST = "/api/requests/{reference}";
  private static final String FACT = "/states/{code}/facts/{kind}";

  /** What belongs to a page alone, with the reason. */
  private static final Map<String, String> PAGES_OWN =
      Map.of(
          "/drafts", "what stands in a form of an open page; a call sends all at once",
          "/drafts/discard", "the same",
          "/language", "a reader's own cookie; a call brings Accept-Language",
          "/theme", "a reader's own cookie",
          "/sessions/end", "the session of a browser; a call has none",
          "/sessions/end-others", "the sessions of browsers; a call has none",
          "/sessions/again", "the session of a browser; a call brings its own login",
          "/tasks/{task}/preview", "a picture of what was typed; it changes nothing",
          "/error", "no act: the words for what failed");

  /** What a call does that no page sends by itself, with the reason. */
  private static final Map<String, String> CALLS_OWN =
      Map.of("/api/uploads", "a page sends the document with its form");

  private static final Map<String, String> CALLS = new TreeMap<>();

  static {
    CALLS.put("/files/register", "/api/requests");
    CALLS.put(FILE + "/note", "/api/files/{reference}/notes");
    CALLS.put(FILE + "/letters/{number}/sent", "/api/files/{reference}/letters/{number}/sent");
    CALLS.put(FILE + "/link", "/api/files/{reference}/links");
    CALLS.put(FILE + "/access", "/api/files/{reference}/access");
    CALLS.put(FILE + "/document", "/api/files/{reference}/documents");
    CALLS.put(FILE + "/arrived", REQUEST + "/messages");
    CALLS.put(FILE + "/authenticity", REQUEST + "/authenticity");
    CALLS.put(FILE + "/basis", REQUEST + "/basis");
    CALLS.put(FILE + "/channel", REQUEST + "/channel");
    CALLS.put(FILE + "/contents/{item}", REQUEST + "/contents/{item}");
    CALLS.put(FILE + "/correct", REQUEST + "/corrections");
    CALLS.put(FILE + "/earlier", REQUEST + "/earlier");
    CALLS.put(FILE + "/questions", REQUEST + "/questions");
    CALLS.put(FILE + "/sign-off", REQUEST + "/sign-off");
    CALLS.put(FILE + "/sent-to-forger", REQUEST + "/sent-to-forger");
    CALLS.put(FILE + "/measures/{number}/acts/{act}", REQUEST + "/measures/{number}/acts");
    CALLS.put("/information/received", "/api/information/received");
    CALLS.put("/information/sent", "/api/information/sent");
    CALLS.put("/information/{reference}/acts/{act}", "/api/information/{reference}/acts");
    CALLS.put("/tasks/{task}", "/api/tasks/{id}/complete");
    CALLS.put("/tasks/{task}/assign", "/api/tasks/{id}/assign");
    CALLS.put("/tasks/{task}/claim", "/api/tasks/{id}/claim");
    CALLS.put("/inbox/many", "/api/tasks/{id}/claim");
    CALLS.put("/tasks/{task}/release", "/api/tasks/{id}/release");
    CALLS.put("/overview/incidents/{id}/retry", "/api/overview/incidents/{id}/retry");
    for (String act : Set.of("compare", "files/{reference}/compare", "seal", "rotate")) {
      CALLS.put("/overview/integrity/" + act, "/api/overview/integrity/" + act);
    }
    CALLS.put("/overview/search/rebuild", "/api/overview/search/rebuild");
    CALLS.put("/quarantine/{number}/removal", "/api/quarantine/{number}/removal");
    CALLS.put("/teams/new", "/api/teams");
    CALLS.put("/teams/{team}", "/api/teams/{team}");
    CALLS.put("/teams/{team}/dissolve", "/api/teams/{team}/dissolve");
    CALLS.put("/emergency-access", "/api/emergency-access");
    CALLS.put("/overview/emergencies/{id}", "/api/overview/emergencies/{id}/review");
    CALLS.put("/sessions/people/end", "/api/sessions/end");
    CALLS.put("/own-state/readings/{reading}", "/api/own-state/readings/{reading}");
    for (String fact : Set.of(FACT, FACT + "/{line}")) {
      for (String act : Set.of("", "/removal", "/check")) {
        CALLS.put(fact + act, "/api" + fact + act);
      }
    }
  }

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void whatAPageDoesACallDoes() {
    Set<String> pages = routes(false);
    pages.removeAll(PAGES_OWN.keySet());

    assertThat(pages).isEqualTo(CALLS.keySet());
  }

  @Test
  void theCallsAreThereAndEachHasItsPage() {
    Set<String> calls = routes(true);
    calls.removeAll(CALLS_OWN.keySet());

    assertThat(calls).isEqualTo(new TreeSet<>(CALLS.values()));
  }

  private Set<String> routes(boolean ofTheApi) {
    Set<String> found = new TreeSet<>();
    mapping
        .getHandlerMethods()
        .forEach(
            (route, method) -> {
              if (isOurs(method)
                  && isApi(method) == ofTheApi
                  && (route.getMethodsCondition().getMethods().isEmpty()
                      || route.getMethodsCondition().getMethods().contains(RequestMethod.POST))) {
                found.addAll(route.getPatternValues());
              }
            });
    return found;
  }

  private static boolean isOurs(HandlerMethod method) {
    return method.getBeanType().getName().startsWith("org.rogatory");
  }

  private static boolean isApi(HandlerMethod method) {
    return method.getBeanType().isAnnotationPresent(RestController.class);
  }
}
