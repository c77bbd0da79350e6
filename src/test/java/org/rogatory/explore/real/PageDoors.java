package org.rogatory.explore.real;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.rogatory.testing.Visitor;
import org.rogatory.testing.Visitor.Form;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The pages: the form is opened, filled in and sent. */
final class PageDoors implements Doors {

  private static final List<String> GIVEN = List.of("_csrf", "_once");

  private final MockMvc mvc;
  private final ZoneId zone;
  private final Map<String, Visitor> visitors = new HashMap<>();

  /**
   * @param zone of the office, whose local time pages take
   */
  PageDoors(MockMvc mvc, ZoneId zone) {
    this.mvc = mvc;
    this.zone = zone;
  }

  @Override
  public boolean arePages() {
    return true;
  }

  @Override
  public Answer register(String who, JsonNode said) throws Exception {
    return send(who, "/files/register", said);
  }

  @Override
  public Answer step(String who, String task, JsonNode said) throws Exception {
    return send(who, "/tasks/" + task, said);
  }

  @Override
  public Answer arrival(String who, String file, JsonNode said) throws Exception {
    String address = "/files/" + file + "/arrived";
    return send(who, address, said);
  }

  private Answer send(String who, String address, JsonNode said) throws Exception {
    Visitor visitor = visitor(who);
    MockHttpServletResponse opened = visitor.open(address);
    if (opened.getStatus() != HttpStatus.OK.value()) {
      return new Answer(opened.getStatus(), null, "the page cannot be opened");
    }
    Form form = Visitor.form(Jsoup.parse(opened.getContentAsString()), address);
    Map<String, List<String>> fields = new LinkedHashMap<>(PageFields.of(said, zone));
    GIVEN.forEach(name -> fields.put(name, form.fields().get(name)));
    MockHttpServletResponse answer =
        visitor.send(new Form(form.action(), form.multipart(), fields));
    String place = answer.getRedirectedUrl();
    return new Answer(
        answer.getStatus(), place, Jsoup.parse(answer.getContentAsString()).select("main").text());
  }

  private Visitor visitor(String who) throws Exception {
    Visitor known = visitors.get(who);
    if (known == null) {
      known = Visitor.login(mvc, who);
      visitors.put(who, known);
    }
    return known;
  }
}
