package org.rogatory.explore.real;

import com.fasterxml.jackson.databind.JsonNode;
import org.rogatory.testing.Calls;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The API. */
final class ApiDoors implements Doors {

  private final MockMvc mvc;

  ApiDoors(MockMvc mvc) {
    this.mvc = mvc;
  }

  @Override
  public boolean arePages() {
    return false;
  }

  @Override
  public Answer register(String who, JsonNode said) throws Exception {
    return call(who, "/api/requests", said);
  }

  @Override
  public Answer step(String who, String task, JsonNode said) throws Exception {
    return call(who, "/api/tasks/" + task + "/complete", said);
  }

  @Override
  public Answer arrival(String who, String file, JsonNode said) throws Exception {
    return call(who, "/api/requests/" + file + "/messages", said);
  }

  private Answer call(String who, String address, JsonNode said) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(Calls.said(who, address, said.toString())).andReturn().getResponse();
    return new Answer(
        answer.getStatus(), answer.getHeader("Location"), answer.getContentAsString());
  }
}
