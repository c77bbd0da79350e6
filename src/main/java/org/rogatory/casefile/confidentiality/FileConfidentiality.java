package org.rogatory.casefile.confidentiality;

import org.rogatory.convention.Provision;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Reference;

/**
 * What a course knows of confidentiality: by 40(20) of requests, by 40(5) of spontaneous
 * information. Each course gives one as a bean.
 */
public interface FileConfidentiality {

  /** What it rests on. */
  Provision provision();

  /** Whether confidentiality binds in the file now; no, where the file is none of this course. */
  boolean binds(Reference file);

  /** Whether the fact says that confidentiality binds from now on. */
  boolean begins(Fact fact);
}
