package org.rogatory.casefile.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The beginning of what may be an e-mail, whatever it is called. */
public final class MailHead {

  private static final Pattern FIELD = Pattern.compile("[!-9;-~]+[ \t]*:.*", Pattern.DOTALL);
  private static final Pattern END = Pattern.compile("\r?\n\r?\n|\r\r");

  /** A field that only e-mails have, and that says how what follows is taken apart. */
  private static final Pattern OF_MAIL =
      Pattern.compile("(?:^|[\r\n])(?:mime-version|content-transfer-encoding|content-type)[ \t]*:");

  private MailHead() {}

  /**
   * Whether a program that opens this as an e-mail would take it apart.
   *
   * @param first its first bytes
   */
  public static boolean isOne(byte[] first) {
    String text = new String(first, StandardCharsets.ISO_8859_1);
    String head = END.split(text, 2)[0].toLowerCase(Locale.ROOT);
    return FIELD.matcher(head).matches() && OF_MAIL.matcher(head).find();
  }
}
