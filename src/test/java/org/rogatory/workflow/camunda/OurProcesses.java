package org.rogatory.workflow.camunda;

import java.util.List;
import org.rogatory.incoming.course.RequestMessage;
import org.rogatory.incoming.course.RequestProcess;
import org.rogatory.information.course.InformationProcess;
import org.rogatory.letters.LetterProcess;
import org.rogatory.workflow.KnownProcesses;
import org.rogatory.workflow.Processes;

/** The processes of the models in {@code processes/}, as their courses register them. */
final class OurProcesses {

  static final KnownProcesses KNOWN =
      new KnownProcesses(
          List.of(
              new Processes(List.of(LetterProcess.values()), List.of()),
              new Processes(List.of(RequestProcess.values()), List.of(RequestMessage.values())),
              new Processes(List.of(InformationProcess.values()), List.of())));

  private OurProcesses() {}
}
