package org.rogatory.casefile.mail;

import java.util.List;
import org.rogatory.storage.Source;

/**
 * What lies in an e-mail, decoded.
 *
 * @param names under which programs would save it: a mail may name it twice, and each program
 *     believes another one
 * @param type the media type as the mail says
 * @param content its bytes; they are there only while it is looked at
 */
public record MailPart(List<String> names, String type, Role role, Source content) {

  /** What it is in the mail. */
  public enum Role {
    /** What the mail says in words. */
    WRITTEN,
    /** A mail within the mail, whose parts were looked at before. */
    MESSAGE,
    /** Whatever else lies in it. */
    ATTACHED
  }

  public MailPart {
    names = List.copyOf(names);
  }

  MailPart as(Role found) {
    return new MailPart(names, type, found, content);
  }
}
