package org.rogatory.web.sessions;

import org.apache.catalina.authenticator.NonLoginAuthenticator;
import org.apache.tomcat.util.descriptor.web.LoginConfig;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Tomcat looks for a login of its own kind in the session at each request, and so counts each as a
 * use of the session, before any of our filters. There is no such login: it is not looked for.
 */
@Component
class UntouchedSessions implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(
        context -> {
          NonLoginAuthenticator nobody = new NonLoginAuthenticator();
          nobody.setCache(false);
          context.setLoginConfig(new LoginConfig("NONE", null, null, null));
          context.getPipeline().addValve(nobody);
        });
  }
}
