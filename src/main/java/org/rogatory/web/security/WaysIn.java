package org.rogatory.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;

/** How people and programs log in: by password, or with the office's single sign-on. */
interface WaysIn {

  /** Lets programs in that call the API; whoever is kept out is told by the refusal. */
  void api(HttpSecurity http, AuthenticationEntryPoint refusal) throws Exception;

  /** Lets people in who open pages. */
  void pages(HttpSecurity http, WayBack wayBack) throws Exception;

  /** What the API says to a caller who must log in, as {@code WWW-Authenticate}. */
  String challenge();

  /** Where the login page leads instead of asking for a password; empty where it asks. */
  String elsewhere();
}
