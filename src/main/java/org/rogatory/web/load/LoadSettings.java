package org.rogatory.web.load;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How slowly a body may come, and how much is done at once; {@code rogatory.load}.
 *
 * @param silence after so long without a byte of a body its connection is closed
 * @param grace so long the server waits for a body in all before its pace counts
 * @param slowest the least that must come in a second, on average
 * @param bodies how many bodies may be on their way at once
 * @param bodiesOfOne how many of them may come from one address
 * @param turns how many requests are worked on at once, each with its connections to the database
 * @param queue how many may wait for a turn
 * @param patience how long a request waits for its turn
 */
@ConfigurationProperties("rogatory.load")
record LoadSettings(
    @DefaultValue("5s") Duration silence,
    @DefaultValue("20s") Duration grace,
    @DefaultValue("4KB") DataSize slowest,
    @DefaultValue("100") int bodies,
    @DefaultValue("24") int bodiesOfOne,
    @DefaultValue("24") int turns,
    @DefaultValue("60") int queue,
    @DefaultValue("10s") Duration patience) {}
