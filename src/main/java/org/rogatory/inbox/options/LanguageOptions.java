package org.rogatory.inbox.options;

import java.util.List;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.web.Option;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Languages to choose from, by their names in the reader's language. */
@Component
class LanguageOptions {

  /** These, in this order. */
  public List<Option> of(List<String> tags) {
    return tags.stream().map(tag -> Option.of(tag, name(tag))).toList();
  }

  /** The name of one. */
  public String name(String tag) {
    return LanguageTag.parse(tag)
        .map(known -> known.name(LocaleContextHolder.getLocale()))
        .orElse(tag);
  }
}
