package org.rogatory.web.security;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.Session;
import org.springframework.stereotype.Component;

/**
 * By which protocol browsers come and from where: as the server sees it or, from the declared proxy
 * alone, as that says. Where browsers come by TLS, their session's cookie is for this very host and
 * for TLS only; where the program is tried out on one machine, it is a plain one.
 */
@Component
class Connections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  static final String COOKIE = "__Host-session";

  private final ProxySettings proxy;

  Connections(ProxySettings proxy) {
    this.proxy = proxy;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    if (proxy.isDeclared()) {
      server.addEngineValves(believing(proxy));
    }
    if (proxy.isDeclared() || Ssl.isEnabled(server.getSsl())) {
      Session.Cookie cookie = server.getSession().getCookie();
      cookie.setName(COOKIE);
      cookie.setSecure(true);
      cookie.setPath("/");
    }
  }

  private static RemoteIpValve believing(ProxySettings proxy) {
    RemoteIpValve valve = new RemoteIpValve();
    valve.setInternalProxies(
        proxy.addresses().stream().map(Pattern::quote).collect(Collectors.joining("|")));
    valve.setRemoteIpHeader("X-Forwarded-For");
    valve.setProtocolHeader("X-Forwarded-Proto");
    return valve;
  }
}
