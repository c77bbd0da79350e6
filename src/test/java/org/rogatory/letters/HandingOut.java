package org.rogatory.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.testing.Visitor.login;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.rogatory.journal.Reference;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The first letter of a file is asked for, by page and by call, and is not handed out. */
final class HandingOut {

  private HandingOut() {}

  /**
   * @param why what both say
   * @param what what the page says is to be done
   */
  static void isRefused(MockMvc mvc, Reference file, String why, String what) throws Exception {
    MockHttpServletResponse page = login(mvc, "caseworker").open("/files/" + file + "/letters/1");
    MockHttpServletResponse api =
        mvc.perform(
                get("/api/files/{file}/letters/1", file.value())
                    .accept("application/pdf", "application/problem+json")
                    .with(httpBasic("caseworker", "demo")))
            .andReturn()
            .getResponse();

    assertThat(page.getStatus()).isEqualTo(409);
    assertThat(Jsoup.parse(page.getContentAsString()).text()).contains(why, what);
    assertThat(api.getStatus()).as(api.getContentAsString()).isEqualTo(409);
    assertThat(api.getContentAsString()).contains(why);
  }
}
