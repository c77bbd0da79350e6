package org.rogatory.workflow.camunda;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the processes; {@code rogatory.workflow}.
 *
 * @param retries how often and how far apart a failed step is tried again: a name, as a service
 *     task's property {@code retries} says it, and a repeat such as {@code R3/PT30S}; {@code usual}
 *     is for steps that name none
 */
@ConfigurationProperties("rogatory.workflow")
record WorkflowProperties(Map<String, String> retries) {}
