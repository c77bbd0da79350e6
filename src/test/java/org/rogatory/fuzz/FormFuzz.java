package org.rogatory.fuzz;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rogatory.testing.Visitor;

/**
 * Sends every form that stands in a page of a file or of one of its tasks, with nonsense in some of
 * its fields, and with fields that it does not have.
 */
final class FormFuzz {

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "true",
          "false",
          "UK",
          "ZZ",
          "XB",
          "en",
          "-1",
          "7.9",
          "99999999999999999999",
          "null",
          "on",
          "0001-01-01",
          "+10000-01-01",
          "-999999999-01-01",
          "2026-11-31",
          "2026-11-02",
          "2026-11-03T09:00",
          "9999-12-31T23:59",
          "XA-2026-99999",
          "XA-2026-00001",
          "\u202e",
          "\ufeff",
          "📮",
          "#",
          "|",
          "<script>alert(1)</script>",
          "${T(java.lang.Runtime)}",
          "__${7*7}__",
          "[[${7*7}]]",
          "> ".repeat(300),
          "x".repeat(30000));

  private static final List<String> NAMES =
      List.of(
          "measures[999999].description",
          "measures[0].assistance",
          "measures[-1].assistance",
          "measures[zz].assistance",
          "measures[].assistance",
          "subjects[999999].name",
          "subjects[0].born",
          "offences[256].name",
          "contents[zz]",
          "contents[facts]",
          "contents",
          "class.module.classLoader",
          "facts[0][1][2]",
          "a.b.c.d",
          "[",
          "]",
          "looked[x]",
          "draft",
          "_once",
          "_facts",
          "!facts");

  private static final List<String> ALSO_TRIED =
      List.of(
          "/files/register",
          "/information/received",
          "/information/sent",
          "/states/new",
          "/states/XB/facts/channel",
          "/states/XB/facts/treaty",
          "/states/XB/facts/languages");

  private static final int ENOUGH = 20;

  private final Site site;
  private final Random random;
  private final Found found = new Found();

  FormFuzz(Site site, long seed) {
    this.site = site;
    this.random = new Random(seed);
  }

  Found send(int forms) throws Exception {
    while (found.howManySent() < forms && site.isAlive() && found.broken().size() < ENOUGH) {
      String reference = site.anyFile(random);
      for (String page : withForms(reference)) {
        for (String action : actions(page)) {
          send(page, action, reference);
        }
      }
    }
    return found;
  }

  /** The pages that are linked from the file's, one of a task and those that begin a file. */
  private Set<String> withForms(String reference) throws Exception {
    String file = "/files/" + reference;
    Set<String> pages = new TreeSet<>(ALSO_TRIED);
    for (String page : List.of(file, file + "/journal")) {
      for (Element link : site.page(page).select("a[href^='" + file + "/'], a[href^='/tasks/']")) {
        pages.add(link.attr("href").replaceAll("[?#].*", ""));
      }
    }
    String task = "/tasks/" + site.anyTask(random);
    pages.add(task);
    pages.add(task + "/assign");
    return pages;
  }

  /** Where the forms of a page go now; some are gone once one of them was taken. */
  private List<String> actions(String address) throws Exception {
    HttpResponse<String> answer = site.open(address);
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (answer.statusCode() >= 500) {
      found.broken(answer.statusCode() + " " + address);
    }
    if (answer.statusCode() != 200 || !type.contains("html")) {
      return List.of();
    }
    List<String> actions = new ArrayList<>();
    Document page = org.jsoup.Jsoup.parse(answer.body());
    for (Element form : page.select("form[method=post]")) {
      String action = form.attr("action");
      if (!action.matches("/(logout|language|theme|sessions).*") && !actions.contains(action)) {
        actions.add(action);
      }
    }
    return actions;
  }

  private void send(String address, String action, String reference) {
    String said = address + " " + action;
    try {
      Document page = site.page(address);
      if (page.select("form[method=post]").eachAttr("action").contains(action)) {
        Visitor.Form form = spoilt(Visitor.form(page, action));
        said = action + " " + shortened(form);
        HttpResponse<String> answer = site.send(form);
        found.sent();
        if (answer.statusCode() >= 500) {
          found.broken(answer.statusCode() + " " + said);
        } else if (answer.statusCode() == 302) {
          found.taken();
          String after = " after " + said;
          site.broken(reference).forEach(each -> found.broken(each + after));
        }
      }
    } catch (Exception error) {
      found.broken(error + " " + said);
    }
  }

  private Visitor.Form spoilt(Visitor.Form whole) {
    List<String> names = List.copyOf(whole.fields().keySet());
    Visitor.Form form = whole;
    for (int i = random.nextInt(4); i >= 0; i--) {
      String name = random.nextInt(5) == 0 ? one(NAMES) : one(names);
      if (!name.equals("_csrf")) {
        form = form.with(name, one(VALUES));
      }
    }
    return form;
  }

  private static String shortened(Visitor.Form form) {
    StringBuilder said = new StringBuilder();
    form.fields()
        .forEach(
            (name, values) -> {
              String value = String.join(",", values);
              if (!value.isEmpty()) {
                said.append(name).append('=');
                said.append(value, 0, Math.min(60, value.length())).append(' ');
              }
            });
    return said.toString();
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
