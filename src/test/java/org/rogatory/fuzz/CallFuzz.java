package org.rogatory.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Sends to every route of the API what its description allows, mixed with nonsense, one route after
 * the other and again from the first.
 */
final class CallFuzz {

  private final Site site;
  private final Random random;
  private final Found found = new Found();

  CallFuzz(Site site, long seed) {
    this.site = site;
    this.random = new Random(seed);
  }

  /** An operation of the description. */
  private record Route(String method, String path, JsonNode operation) {}

  Found send(int calls) throws Exception {
    JsonNode about = site.read("/v3/api-docs");
    Bodies bodies = new Bodies(about, random);
    List<Route> routes = routes(about);
    for (int call = 0; call < calls && site.isAlive(); call++) {
      send(routes.get(call % routes.size()), bodies);
    }
    return found;
  }

  private static List<Route> routes(JsonNode about) {
    List<Route> routes = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : about.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        routes.add(new Route(operation.getKey(), path.getKey(), operation.getValue()));
      }
    }
    return routes;
  }

  private void send(Route route, Bodies bodies) {
    String body = route.method().equals("get") ? "" : bodies.of(route.operation());
    String said = route.method() + " " + route.path() + " " + body;
    try {
      String address = filled(route.path());
      said = route.method() + " " + address + " " + body;
      HttpResponse<String> answer = site.call(route.method(), address, body);
      found.sent();
      if (answer.statusCode() >= 500) {
        found.broken(answer.statusCode() + " " + said);
      } else if (answer.statusCode() < 300 && !body.isEmpty()) {
        found.taken();
        look(answer, said);
      }
    } catch (Exception error) {
      found.broken(error + " " + said);
    }
  }

  /** Whatever was taken, all pages of the file and all lists can be opened. */
  private void look(HttpResponse<String> answer, String said) throws Exception {
    String reference =
        answer.body().isEmpty() ? "" : Site.json(answer.body()).path("reference").asText();
    site.broken(reference).forEach(each -> found.broken(each + " after " + said));
  }

  private String filled(String path) throws Exception {
    String filled = path;
    if (path.contains("{reference}")) {
      String reference = one(site.anyFile(random), "XA-2026-99999", "%C2%BF");
      filled = filled.replace("{reference}", reference);
    }
    if (path.contains("{id}")) {
      filled = filled.replace("{id}", one(site.anyTask(random), "no-task", "-1"));
    }
    return filled
        .replace("{number}", one("1", "0", "-1", "99999999999"))
        .replace("{item}", one("facts", "no-item", "%C2%BF"))
        .replace("{code}", one("XB", "XT", "UK", "ZZ", "%F0%9F%93%AE"))
        .replace("{reading}", one("disclosure-grounds", "oral-requests", "no-reading", "%C2%BF"))
        .replace("{kind}", one("treaty", "names", "oral", "languages", "no-kind", "%C2%BF"))
        .replace("{team}", one("team-1", "team-0", "team-99999999999", "%C2%BF"))
        .replace("{line}", one("1", "0", "-1", "99999999999"));
  }

  private String one(String... values) {
    return values[random.nextInt(values.length)];
  }
}
