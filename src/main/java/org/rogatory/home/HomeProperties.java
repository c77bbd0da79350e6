package org.rogatory.home;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files beside the jar are looked for; {@code rogatory.home}.
 *
 * @param home a folder, by default the working directory
 */
@ConfigurationProperties("rogatory")
record HomeProperties(@DefaultValue(".") Path home) {}
