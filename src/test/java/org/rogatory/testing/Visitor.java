package org.rogatory.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Somebody who has logged in by the form, reads pages and sends the forms that stand in them, with
 * the token and the one-time key that the page gave.
 */
public final class Visitor {

  private final MockMvc mvc;
  private final MockHttpSession session;

  private Visitor(MockMvc mvc, MockHttpSession session) {
    this.mvc = mvc;
    this.session = session;
  }

  /** Logs in. */
  public static Visitor login(MockMvc mvc, String login) throws Exception {
    var request = mvc.perform(formLogin().user(login).password("demo")).andReturn().getRequest();
    return new Visitor(mvc, (MockHttpSession) request.getSession(false));
  }

  /**
   * A form of a page as it is about to be sent.
   *
   * @param fields by name, token and key among them
   */
  public record Form(String action, boolean multipart, Map<String, List<String>> fields) {

    /** The same with these fields, in pairs of name and value, in the place of others. */
    public Form with(String... pairs) {
      Map<String, List<String>> changed = new LinkedHashMap<>(fields);
      for (int i = 0; i < pairs.length; i += 2) {
        changed.put(pairs[i], List.of(pairs[i + 1]));
      }
      return new Form(action, multipart, changed);
    }

    /** The same without these fields. */
    public Form without(String... names) {
      Map<String, List<String>> changed = new LinkedHashMap<>(fields);
      Arrays.asList(names).forEach(changed::remove);
      return new Form(action, multipart, changed);
    }
  }

  /** The page at this address, which is there. */
  public Document page(String address) throws Exception {
    MockHttpServletResponse answer = open(address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  /** The text of a list, with the pages that follow it. */
  public String list(String address) throws Exception {
    StringBuilder text = new StringBuilder();
    String at = address;
    while (!at.isEmpty()) {
      Document page = page(at);
      text.append(page.text()).append('\n');
      at = page.select("a[rel=next]").attr("href");
    }
    return text.toString();
  }

  /** What is answered at this address, a page or not. */
  public MockHttpServletResponse open(String address) throws Exception {
    return mvc.perform(get(address).session(session)).andReturn().getResponse();
  }

  /** The form of a page that goes to this address. */
  public Form form(String page, String action) throws Exception {
    return form(page(page), action);
  }

  /** The form of this page that goes to this address. */
  public static Form form(Document page, String action) {
    Element form =
        page.select("form[method=post]").stream()
            .filter(each -> each.attr("action").equals(action))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no form to " + action + " in\n" + page));
    Map<String, List<String>> fields = new LinkedHashMap<>();
    ((org.jsoup.nodes.FormElement) form)
        .formData()
        .forEach(
            pair ->
                fields.merge(
                    pair.key(),
                    List.of(pair.value()),
                    (some, more) ->
                        java.util.stream.Stream.concat(some.stream(), more.stream()).toList()));
    return new Form(action, form.attr("enctype").equals("multipart/form-data"), fields);
  }

  /** The form with a tick at each change that its first sending shows, which changes nothing. */
  public Form lookedAt(Form form) throws Exception {
    MockHttpServletResponse shown = send(form);
    assertThat(shown.getStatus()).isEqualTo(409);
    Form looked = form;
    for (Element box :
        Jsoup.parse(shown.getContentAsString()).select("[type=checkbox][name^='looked[']")) {
      looked = looked.with(box.attr("name"), "true");
    }
    return looked;
  }

  /** Sends a form. */
  public MockHttpServletResponse send(Form form) throws Exception {
    MockHttpServletRequestBuilder request =
        form.multipart() ? multipart(form.action()) : post(form.action());
    form.fields().forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
    return mvc.perform(request.session(session)).andReturn().getResponse();
  }
}
