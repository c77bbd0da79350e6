package org.rogatory.web.load;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Sets the limits where bodies come in. */
@Component
class LoadLimits implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final LoadSettings settings;

  LoadLimits(LoadSettings settings) {
    this.settings = settings;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addContextValves(new SlowBodies(settings));
    server.addConnectorCustomizers(
        connector -> {
          connector.setProperty("disableUploadTimeout", "false");
          connector.setProperty(
              "connectionUploadTimeout", String.valueOf(settings.silence().toMillis()));
        });
  }
}
