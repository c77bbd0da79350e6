package org.rogatory.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says on the next page what has just been done. */
@Component
public class Flash {

  private final Texts texts;

  Flash(Texts texts) {
    this.texts = texts;
  }

  /** Says that something was done. */
  public void done(RedirectAttributes redirect, String key, Object... arguments) {
    redirect.addFlashAttribute("done", texts.of(key, arguments));
  }

  /** Says that something was not done, and why. */
  public void refused(RedirectAttributes redirect, String text) {
    redirect.addFlashAttribute("refused", text);
  }
}
