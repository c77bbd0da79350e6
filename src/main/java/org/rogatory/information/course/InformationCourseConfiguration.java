package org.rogatory.information.course;

import java.util.List;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationKind;
import org.rogatory.letters.saying.Correspondence;
import org.rogatory.register.StateNames;
import org.rogatory.workflow.Processes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InformationCourseConfiguration {

  @Bean
  Processes informationProcesses() {
    return new Processes(List.of(InformationProcess.values()), List.of());
  }

  @Bean
  Correspondence receivedInformationCorrespondence(
      InformationFiles files, InformationAddressee addressee, StateNames states) {
    return new InformationCorrespondence(
        InformationKind.INFORMATION_RECEIVED, files, addressee, states);
  }

  @Bean
  Correspondence sentInformationCorrespondence(
      InformationFiles files, InformationAddressee addressee, StateNames states) {
    return new InformationCorrespondence(
        InformationKind.INFORMATION_SENT, files, addressee, states);
  }
}
