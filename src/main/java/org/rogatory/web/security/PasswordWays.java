package org.rogatory.web.security;

import org.springframework.context.annotation.Profile;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.stereotype.Component;

/** The API by HTTP Basic, the pages by a form. */
@Component
@Profile("!production")
class PasswordWays implements WaysIn {

  private final BasicHeader header;

  PasswordWays(BasicHeader header) {
    this.header = header;
  }

  @Override
  public void api(HttpSecurity http, AuthenticationEntryPoint refusal) throws Exception {
    http.httpBasic(
        basic ->
            basic
                .authenticationEntryPoint(refusal)
                .withObjectPostProcessor(readingHeadersBy(header)));
  }

  private static ObjectPostProcessor<BasicAuthenticationFilter> readingHeadersBy(
      BasicHeader header) {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends BasicAuthenticationFilter> F postProcess(F filter) {
        filter.setAuthenticationConverter(header);
        return filter;
      }
    };
  }

  @Override
  public void pages(HttpSecurity http, WayBack wayBack) throws Exception {
    http.formLogin(
        login ->
            login
                .loginPage(WayBack.LOGIN)
                .successHandler(wayBack.afterLogin())
                .failureHandler(wayBack.afterRefusal()));
  }

  @Override
  public String challenge() {
    return "Basic realm=\"rogatory\", charset=\"UTF-8\"";
  }

  @Override
  public String elsewhere() {
    return "";
  }
}
