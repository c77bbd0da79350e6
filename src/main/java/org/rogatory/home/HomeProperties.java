package org.rogatory.home;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files beside the jar are looked for; {@code rogatory.home}.
 *
 * @param home a folder, by default the working directory; as text, because Spring would read a
 *     relative path as one inside the web application
 */
@ConfigurationProperties("rogatory")
record HomeProperties(@DefaultValue("") String home) {}
