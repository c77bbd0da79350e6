package org.rogatory.incoming.course;

import java.util.List;
import org.rogatory.workflow.Processes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestProcessesConfiguration {

  @Bean
  Processes requestProcesses() {
    return new Processes(List.of(RequestProcess.values()), List.of(RequestMessage.values()));
  }
}
