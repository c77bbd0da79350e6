package org.rogatory.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.rogatory.soak.EmbeddedStore;
import org.rogatory.soak.Node;
import org.rogatory.testing.Caller;
import org.rogatory.testing.EveryPage;
import org.rogatory.testing.Visitor;

/** The program at a real port, with the samples' files, and a supervisor who has logged in. */
final class Site implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MEMORY = "512m";

  private final Node node;
  private final Caller supervisor;
  private final EveryPage pages;

  private Site(Node node) throws Exception {
    this.node = node;
    this.supervisor = login("supervisor");
    this.pages = new EveryPage(address -> open(address).statusCode());
  }

  /**
   * Starts it with a heap of 512 MB, and waits for the first of the samples' files.
   *
   * @param folder where its database and its log are
   */
  static Site start(Path folder) throws Exception {
    Node node = new Node(folder, new EmbeddedStore(folder), 1, MEMORY);
    node.start();
    Site site = new Site(node);
    while (site.read("/api/requests").path("items").isEmpty()) {
      Thread.sleep(200);
    }
    return site;
  }

  Caller login(String login) throws Exception {
    return Caller.login(node.port(), login, "en");
  }

  /** Whether the program still runs. */
  boolean isAlive() {
    return node.isAlive();
  }

  Path log() {
    return node.log();
  }

  HttpResponse<String> call(String method, String address, String body) throws Exception {
    return supervisor.call(method.toUpperCase(Locale.ROOT), "supervisor", address, body);
  }

  Document page(String address) throws Exception {
    return supervisor.page(address);
  }

  HttpResponse<String> open(String address) throws Exception {
    return address.startsWith("/api") ? call("GET", address, "") : supervisor.open(address);
  }

  HttpResponse<String> send(Visitor.Form form) throws Exception {
    return supervisor.send(form);
  }

  /** What cannot be opened of the lists, and of a file's pages where one is named. */
  List<String> broken(String reference) {
    List<String> broken = new ArrayList<>(pages.broken(EveryPage.lists()));
    if (!reference.isEmpty()) {
      broken.addAll(pages.broken(EveryPage.ofFile(reference)));
    }
    return broken;
  }

  /** A file, of those that came last. */
  String anyFile(Random random) throws Exception {
    return any("/api/requests", "reference", random);
  }

  /** An open task; of which file depends on what was done before. */
  String anyTask(Random random) throws Exception {
    return any("/api/tasks?list=all", "id", random);
  }

  private String any(String list, String field, Random random) throws Exception {
    List<String> found = new ArrayList<>();
    for (JsonNode item : read(list).path("items")) {
      found.add(item.path(field).asText());
    }
    return found.isEmpty() ? "none" : found.get(random.nextInt(found.size()));
  }

  JsonNode read(String address) throws Exception {
    return json(call("GET", address, "").body());
  }

  static JsonNode json(String text) throws IOException {
    return JSON.readTree(text);
  }

  @Override
  public void close() throws InterruptedException {
    node.stop();
  }
}
