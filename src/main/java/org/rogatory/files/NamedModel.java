package org.rogatory.files;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rogatory.web.Texts;
import org.springframework.web.util.HtmlUtils;

/** A model whose nodes and flows are named as the messages of the page's language say. */
final class NamedModel {

  /** An opening tag with an id and a name, in this order, as our models are written. */
  private static final Pattern NAMED =
      Pattern.compile("<bpmn:(\\w+) id=\"([^\"]+)\"([^>]*?) name=\"([^\"]*)\"");

  private final String xml;

  NamedModel(String xml) {
    this.xml = xml;
  }

  String in(Texts texts) {
    return NAMED
        .matcher(xml)
        .replaceAll(found -> Matcher.quoteReplacement(renamed(found, name(found, texts))));
  }

  /** The key of the text that names the element. */
  static String key(String element, String id, String name) {
    return switch (element) {
      case "sequenceFlow" -> "flow." + name.replace(' ', '-');
      case "process" -> "process." + id;
      default -> "node." + id;
    };
  }

  private static String name(MatchResult found, Texts texts) {
    return texts.orElse(key(found.group(1), found.group(2), found.group(4)), found.group(4));
  }

  private static String renamed(MatchResult found, String name) {
    return "<bpmn:%s id=\"%s\"%s name=\"%s\""
        .formatted(
            found.group(1), found.group(2), found.group(3), HtmlUtils.htmlEscape(name, "UTF-8"));
  }
}
