package org.rogatory.web.security;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.rogatory.access.SecurityLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Two ways in: the API, without session and without CSRF, and the pages, with both; who is let in
 * says {@link WaysIn}. What is not opened here needs a login; what a login may open says {@link
 * RouteRules}.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {

  /**
   * No inline script or style, nothing from elsewhere; data images are the icons in Tabler's own
   * styles.
   */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; frame-src 'self'; object-src 'none';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

  private static final String NOTHING_OF_THE_MACHINE =
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

  /** In seconds, that a browser comes by TLS only; said where it came so. */
  private static final long A_YEAR = Duration.ofDays(365).toSeconds();

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, ApiRejection refusal, WaysIn ways) throws Exception {
    ways.api(http, refusal);
    return http.securityMatcher("/api/**", "/v3/api-docs/**")
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
        .headers(Security::headers)
        .authorizeHttpRequests(
            routes ->
                routes
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http, WayBack wayBack, WaysIn ways, SecurityLog log)
      throws Exception {
    ways.pages(http, wayBack);
    return http.headers(Security::headers)
        .requestCache(AbstractHttpConfigurer::disable)
        .addFilterBefore(new StrangersBodies(), CsrfFilter.class)
        .logout(logout -> logout.logoutSuccessHandler(wayBack.afterLogout()))
        .csrf(csrf -> csrf.csrfTokenRepository(new TokenBeforeLogin()))
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(wayBack.toLogin())
                    .accessDeniedHandler(new PageRejection(log)))
        .authorizeHttpRequests(Security::openRoutes)
        .build();
  }

  private static void openRoutes(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          routes) {
    routes
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
        .permitAll()
        .requestMatchers("/login", "/language", "/theme", "/error")
        .permitAll()
        .requestMatchers("/webjars/**", "/vendor/**", "/assets/**", "/favicon.ico")
        .permitAll()
        .requestMatchers("/actuator/health")
        .permitAll()
        .requestMatchers("/actuator/**")
        .denyAll()
        .anyRequest()
        .authenticated();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
        .permissionsPolicyHeader(permissions -> permissions.policy(NOTHING_OF_THE_MACHINE))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(
            always -> always.includeSubDomains(true).maxAgeInSeconds(A_YEAR));
  }
}
