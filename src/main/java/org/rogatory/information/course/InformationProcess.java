package org.rogatory.information.course;

import org.rogatory.workflow.ProcessName;

/** The processes that carry spontaneous information. */
public enum InformationProcess implements ProcessName {
  /** What another State sent us, until it was assessed; about the file. */
  RECEIVED_INFORMATION,
  /** A disclosure of what exculpates an accused person, 40(5); about the disclosure. */
  EXCULPATORY_DISCLOSURE,
  /** What we send to another State, 40(4), 51; about the file. */
  INFORMATION_TRANSMISSION
}
