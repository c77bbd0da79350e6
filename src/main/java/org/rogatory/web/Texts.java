package org.rogatory.web;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The texts of the messages in the language of the page that is being served. */
@Component
public class Texts {

  private final MessageSource messages;

  Texts(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * The text of a key.
   *
   * @throws org.springframework.context.NoSuchMessageException if there is none
   */
  public String of(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }

  /** The text of a key, or another where there is none. */
  public String orElse(String key, String otherwise, Object... arguments) {
    String text = messages.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale());
    return text == null ? otherwise : text;
  }

  /** The text of a message that brings its own keys, as binding errors do. */
  public String of(MessageSourceResolvable message) {
    return messages.getMessage(message, LocaleContextHolder.getLocale());
  }
}
