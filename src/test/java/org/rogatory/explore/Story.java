package org.rogatory.explore;

import java.util.ArrayList;
import java.util.List;

/** A history as a test tells it: each act a line that {@code ExploredStoryTest} can tell again. */
public final class Story {

  private Story() {}

  public static String of(History history) {
    List<String> lines = new ArrayList<>();
    lines.add("// seed " + history.seed() + ": " + history.complaint());
    lines.add("Stories.tell(");
    for (int i = 0; i < history.acts().size(); i++) {
      Act act = history.acts().get(i);
      String end = i + 1 < history.acts().size() ? "," : ");";
      lines.add("    " + line(act) + end + note(history.done().get(i)));
    }
    return String.join("\n", lines);
  }

  private static String line(Act act) {
    String said =
        act.said().toString().replace("'", "\\'").replace("\\", "\\\\").replace("\"", "'");
    return "Stories.act(Act.Door.%s, \"%s\", \"%s\", \"%s\", \"%s\", \"%s\")"
        .formatted(act.door(), act.name(), act.matter(), act.who(), act.later(), said);
  }

  private static String note(Done done) {
    return done.isDone() ? "" : " // " + done.how();
  }
}
