package org.rogatory.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RogatoryTest
class FailuresTest {

  private static final String INSIDE = "column SECRET not found";

  @Autowired MockMvc mvc;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | could not read this",
        "403 | may not do this",
        "404 | nothing here",
        "405 | could not read this",
        "413 | too large",
        "500 | made a mistake",
        "503 | The program is busy"
      })
  void aPageSaysInWordsWhatToDoAndNothingOfTheInside(int status, String words) throws Exception {
    mvc.perform(failed(status, "/files/XA-2026-00001"))
        .andExpect(status().is(status))
        .andExpect(content().string(containsString(words)))
        .andExpect(content().string(not(containsString(INSIDE))));
  }

  @Test
  void theApiGetsAProblemInTheLanguageItAsksFor() throws Exception {
    mvc.perform(failed(500, "/api/requests").header("Accept-Language", "zh-CN"))
        .andExpect(status().isInternalServerError())
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(jsonPath("$.status").value(500))
        .andExpect(jsonPath("$.instance").value("/api/requests"))
        .andExpect(jsonPath("$.detail").value(containsString("未保存")))
        .andExpect(content().string(not(containsString(INSIDE))));
  }

  private static MockHttpServletRequestBuilder failed(int status, String path) {
    return get("/error")
        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path)
        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException(INSIDE))
        .requestAttr(RequestDispatcher.ERROR_MESSAGE, INSIDE);
  }
}
