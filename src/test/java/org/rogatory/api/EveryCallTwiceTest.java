package org.rogatory.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every call of the API that changes something, sent twice with the same {@code Idempotency-Key}:
 * it is carried out once and answered alike, also where the first call ended what the second is
 * about. Which calls there are says the list of routes.
 */
@RogatoryTest
class EveryCallTwiceTest {

  @Autowired MockMvc mvc;
  @Autowired AutowireCapableBeanFactory beans;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private EveryCall every;
  private Map<String, EveryCall.Call> calls;

  @BeforeEach
  void everyCall() throws Exception {
    every = beans.createBean(EveryCall.class);
    calls = every.made();
  }

  @AfterEach
  void asBefore() {
    every.undo();
  }

  @Test
  void everyCallIsTried() {
    assertThat(calls.keySet()).isEqualTo(routes());
  }

  @Test
  void sentTwiceItIsDoneOnceAndAnsweredAlike() throws Exception {
    for (Map.Entry<String, EveryCall.Call> each : calls.entrySet()) {
      String key = UUID.randomUUID().toString();
      String before = every.everything();

      MockHttpServletResponse first = send(each.getValue(), key);
      String after = every.everything();
      MockHttpServletResponse second = send(each.getValue(), key);

      assertThat(first.getStatus())
          .as("%s: %s", each.getKey(), first.getContentAsString())
          .isBetween(200, 201);
      assertThat(after).as("%s changes something", each.getKey()).isNotEqualTo(before);
      assertThat(second.getStatus()).as(each.getKey()).isEqualTo(first.getStatus());
      assertThat(second.getContentAsString())
          .as(each.getKey())
          .isEqualTo(first.getContentAsString());
      assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
      assertThat(every.everything()).as("%s the second time", each.getKey()).isEqualTo(after);
    }
  }

  private MockHttpServletResponse send(EveryCall.Call call, String key) throws Exception {
    MockHttpServletRequestBuilder sent =
        call.isUpload()
            ? multipart(call.address())
                .file(
                    new MockMultipartFile(
                        "document",
                        "seal.txt",
                        "text/plain",
                        EveryCall.Call.UPLOAD.getBytes(US_ASCII)))
            : post(call.address()).contentType(MediaType.APPLICATION_JSON).content(call.body());
    return mvc.perform(
            sent.with(httpBasic(EveryCall.login(call.address()), "demo"))
                .header("Idempotency-Key", key))
        .andReturn()
        .getResponse();
  }

  private Set<String> routes() {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(e -> e.getValue().getBeanType().isAnnotationPresent(RestController.class))
        .filter(e -> e.getValue().getBeanType().getName().startsWith("org.rogatory"))
        .filter(e -> e.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
        .flatMap(e -> e.getKey().getPatternValues().stream())
        .collect(Collectors.toSet());
  }
}
