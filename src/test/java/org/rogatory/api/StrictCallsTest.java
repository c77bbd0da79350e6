package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What a call says is taken at its word or refused where it stands. Each call that would be carried
 * out is sent with one thing in it that nobody can mean, at every place where it could stand.
 */
@RogatoryTest
class StrictCallsTest {

  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  /** What somebody has looked at, by ids of ours; one that is of nothing confirms nothing. */
  private static final String CONFIRMED = "looked";

  @Autowired MockMvc mvc;
  @Autowired AutowireCapableBeanFactory beans;
  @Autowired ObjectMapper json;

  private final List<String> wrong = new ArrayList<>();
  private EveryCall every;
  private Map<String, EveryCall.Call> calls;
  private String before;
  private int tried;

  /** A body with something wrong in it, and the field at which that is to be told. */
  private record Mistake(String field, JsonNode body) {}

  @BeforeEach
  void everyCall() throws Exception {
    every = beans.createBean(EveryCall.class);
    calls = every.made();
    before = every.everything();
  }

  @AfterEach
  void asBefore() {
    every.undo();
  }

  @Test
  void aFieldThatNobodyReadsIsNamedWhereverItStands() throws Exception {
    refuseAll(
        (body, mistakes) ->
            walk(
                body,
                "",
                (path, node) -> {
                  if (node instanceof ObjectNode object && !path.endsWith(CONFIRMED)) {
                    object.put("Restricted", true);
                    mistakes.add(new Mistake(within(path, "Restricted"), body.deepCopy()));
                    object.remove("Restricted");
                  }
                }));
  }

  @Test
  void nullInAListIsNamed() throws Exception {
    refuseAll(
        (body, mistakes) ->
            walk(
                body,
                "",
                (path, node) -> {
                  if (node instanceof ArrayNode list) {
                    list.addNull();
                    mistakes.add(new Mistake(path, body.deepCopy()));
                    list.remove(list.size() - 1);
                  }
                }));
  }

  @Test
  void noNumberIsRoundedAndNoTextIsANumber() throws Exception {
    refuseAll(
        (body, mistakes) ->
            walk(
                body,
                "",
                (path, node) -> {
                  if (node instanceof ObjectNode object) {
                    object
                        .properties()
                        .forEach(
                            field -> {
                              if (field.getValue() instanceof NumericNode number) {
                                for (JsonNode other :
                                    List.of(
                                        MAKE.numberNode(number.asInt() + 0.9),
                                        MAKE.numberNode(Long.MAX_VALUE),
                                        MAKE.textNode(number.asText()))) {
                                  field.setValue(other);
                                  mistakes.add(
                                      new Mistake(within(path, field.getKey()), body.deepCopy()));
                                }
                                field.setValue(number);
                              }
                            });
                  }
                }));
  }

  @Test
  void aFieldThatComesTwiceIsRefused() throws Exception {
    for (Map.Entry<String, EveryCall.Call> call : calls.entrySet()) {
      String body = call.getValue().body();
      if (body.startsWith("{")) {
        Map.Entry<String, JsonNode> first = json.readTree(body).properties().iterator().next();
        String twice = "{\"%s\":%s,".formatted(first.getKey(), first.getValue());
        refuse(call.getValue().address(), twice + body.strip().substring(1), null);
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(tried).isGreaterThan(15);
  }

  @Test
  void aParameterThatNobodyReadsIsNamedAndNothingIsDone() throws Exception {
    for (EveryCall.Call call : calls.values()) {
      if (!call.isUpload()) {
        refuse(call.address() + "?Restricted=true", call.body(), "Restricted");
      }
    }

    assertThat(wrong).isEmpty();
  }

  private void refuseAll(BiConsumer<JsonNode, List<Mistake>> make) throws Exception {
    for (EveryCall.Call call : calls.values()) {
      if (call.body().startsWith("{")) {
        List<Mistake> mistakes = new ArrayList<>();
        make.accept(json.readTree(call.body()), mistakes);
        for (Mistake mistake : mistakes) {
          refuse(call.address(), mistake.body().toString(), mistake.field());
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(tried).isPositive();
  }

  private void refuse(String address, String body, String field) throws Exception {
    tried++;
    MockHttpServletResponse answer =
        mvc.perform(
                post(address)
                    .with(httpBasic(EveryCall.login(address), "demo"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(body))
            .andReturn()
            .getResponse();
    String after = every.everything();
    boolean named =
        field == null
            ? answer.getStatus() == 400 || answer.getStatus() == 422
            : names(answer, field);
    if (!named || !after.equals(before)) {
      wrong.add(
          "%s%s at %s: %s %s%s"
              .formatted(
                  address,
                  body,
                  field,
                  answer.getStatus(),
                  answer.getContentAsString(),
                  after.equals(before) ? "" : " AND WAS DONE"));
      before = after;
    }
  }

  private boolean names(MockHttpServletResponse answer, String field) throws IOException {
    return answer.getStatus() == 422
        && json.readTree(answer.getContentAsByteArray()).path("errors").properties().stream()
            .anyMatch(told -> told.getKey().startsWith(field));
  }

  private static void walk(JsonNode node, String path, BiConsumer<String, JsonNode> visit) {
    visit.accept(path, node);
    if (node.isObject()) {
      List.copyOf(node.properties())
          .forEach(field -> walk(field.getValue(), within(path, field.getKey()), visit));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), path + "[" + i + "]", visit);
    }
  }

  private static String within(String path, String field) {
    return path.isEmpty() ? field : path + "." + field;
  }
}
