package org.rogatory.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.rogatory.testing.Caller;
import org.rogatory.testing.Visitor;

/**
 * Many people add a large document to one file at the same moment. Each is kept, and stands in the
 * file in its whole length; or is refused, because others want the memory, and the person is told.
 */
final class LargeUploads {

  private static final int MEGABYTE = 1024 * 1024;

  private final Site site;

  LargeUploads(Site site) {
    this.site = site;
  }

  /**
   * Sends them.
   *
   * @return what went wrong
   */
  List<String> send(int many, int megabytes) throws Exception {
    String reference = reference();
    int before = documents(reference).size();
    List<String> wrong = new ArrayList<>();
    int kept = 0;
    for (HttpResponse<String> answer : answers(reference, many, megabytes)) {
      if (answer.statusCode() == 302) {
        kept++;
      } else if (answer.statusCode() != 503 || !answer.body().contains("<h1")) {
        wrong.add(answer.statusCode() + " " + Jsoup.parse(answer.body()).text());
      }
    }
    List<JsonNode> documents = documents(reference);
    if (kept == 0 || documents.size() != before + kept) {
      wrong.add(kept + " were taken, and " + (documents.size() - before) + " are kept");
    }
    long size = (long) megabytes * MEGABYTE;
    for (JsonNode document : documents.subList(before, documents.size())) {
      if (document.path("size").asLong() != size) {
        wrong.add("not whole: " + document);
      }
    }
    wrong.addAll(site.broken(reference));
    return wrong;
  }

  private String reference() throws Exception {
    return site.read("/api/requests").path("items").path(0).path("reference").asText();
  }

  private List<JsonNode> documents(String reference) throws Exception {
    List<JsonNode> documents = new ArrayList<>();
    site.read("/api/files/" + reference + "/documents").forEach(documents::add);
    return documents;
  }

  private List<HttpResponse<String>> answers(String reference, int many, int megabytes)
      throws Exception {
    List<Callable<HttpResponse<String>>> people = new ArrayList<>();
    for (int person = 0; person < many; person++) {
      String page = "/files/" + reference + "/document";
      Caller caller = site.login("supervisor");
      Visitor.Form form =
          caller
              .form(page, page)
              .with(
                  "description", "Attachment " + person, "channel", "central-authority-electronic");
      String name = "attachment-" + person + ".txt";
      Caller.Attached document = new Caller.Attached("document", name, "", megabytes);
      people.add(() -> caller.send(form, document));
    }
    ExecutorService crowd = Executors.newFixedThreadPool(many);
    try {
      List<HttpResponse<String>> answers = new ArrayList<>();
      for (Future<HttpResponse<String>> answer : crowd.invokeAll(people)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      crowd.shutdownNow();
    }
  }
}
