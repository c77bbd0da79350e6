package org.rogatory.quarantine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long and how much is kept in quarantine; {@code rogatory.quarantine}.
 *
 * @param kept for how long, from the last time that it came
 * @param most how much lies there at once; what comes beyond that is refused as all malware, and
 *     not kept
 */
@ConfigurationProperties("rogatory.quarantine")
record QuarantineSettings(@DefaultValue("30d") Duration kept, @DefaultValue("1GB") DataSize most) {}
