package org.rogatory.web.forms;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts before each mistake in the summary of a page what its field is called there: the label of
 * the input, with the legend of the group that it stands in. So both are always the same words.
 */
final class ProblemLabels {

  private static final Pattern SUMMARY =
      Pattern.compile("<div class=\"problems\".*?</ul>", Pattern.DOTALL);
  private static final Pattern MISTAKE =
      Pattern.compile("(<a href=\"#([^\"]+)\">)(.*?)(</a>)", Pattern.DOTALL);
  private static final Pattern GROUPS =
      Pattern.compile("<(/?)fieldset\\b[^>]*>|<legend\\b[^>]*>(.*?)</legend>", Pattern.DOTALL);
  private static final Pattern TAGS = Pattern.compile("<[^>]*>");

  private final String page;
  private final BinaryOperator<String> join;

  /**
   * A page with forms.
   *
   * @param page as it was rendered, in HTML
   * @param join puts a label before what it is the label of
   */
  ProblemLabels(String page, BinaryOperator<String> join) {
    this.page = page;
    this.join = join;
  }

  /** The page with the labels. */
  String labelled() {
    return SUMMARY.matcher(page).replaceAll(found -> quoted(mistakes(found.group())));
  }

  private String mistakes(String summary) {
    return MISTAKE
        .matcher(summary)
        .replaceAll(
            found -> {
              String text = found.group(3);
              String said =
                  label(found.group(2)).map(label -> join.apply(label, text)).orElse(text);
              return quoted(found.group(1) + said + found.group(4));
            });
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private Optional<String> label(String id) {
    int at = page.indexOf(" id=\"" + id + "\"");
    if (at < 0) {
      return Optional.empty();
    }
    String tag = page.substring(page.lastIndexOf('<', at), page.indexOf('>', at) + 1);
    Iterator<String> legends = legends(at).iterator();
    Optional<String> own = isChoice(tag) && legends.hasNext() ? next(legends) : own(id, tag);
    Optional<String> group = next(legends);
    return own.map(label -> group.map(legend -> join.apply(legend, label)).orElse(label));
  }

  private static Optional<String> next(Iterator<String> legends) {
    return legends.hasNext()
        ? Optional.of(legends.next()).filter(l -> !l.isEmpty())
        : Optional.empty();
  }

  /** One of several that can be chosen: its own label is only that of the first. */
  private static boolean isChoice(String tag) {
    return tag.contains("type=\"radio\"")
        || tag.contains("type=\"checkbox\"") && !tag.contains("value=\"true\"");
  }

  private Optional<String> own(String id, String tag) {
    Matcher by = Pattern.compile("aria-labelledby=\"([^\"]+)\"").matcher(tag);
    return by.find()
        ? inside("<(\\w+)\\b[^>]* id=\"" + Pattern.quote(by.group(1)) + "\"[^>]*>(.*?)</\\1>", 2)
        : inside("<label\\b[^>]* for=\"" + Pattern.quote(id) + "\"[^>]*>(.*?)</label>", 1);
  }

  private Optional<String> inside(String element, int group) {
    Matcher found = Pattern.compile(element, Pattern.DOTALL).matcher(page);
    return found.find() ? Optional.of(text(found.group(group))) : Optional.empty();
  }

  /** The legends of the groups that stand around a place, the nearest first. */
  private Deque<String> legends(int at) {
    Deque<String> open = new ArrayDeque<>();
    Iterator<MatchResult> all = GROUPS.matcher(page.substring(0, at)).results().iterator();
    while (all.hasNext()) {
      MatchResult found = all.next();
      if (found.group(2) != null && !open.isEmpty()) {
        open.pop();
        open.push(text(found.group(2)));
      } else if ("/".equals(found.group(1)) && !open.isEmpty()) {
        open.pop();
      } else if (found.group(2) == null) {
        open.push("");
      }
    }
    return open;
  }

  private static String text(String html) {
    return TAGS.matcher(html).replaceAll("").strip();
  }
}
