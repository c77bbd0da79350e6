package org.rogatory.incoming.found;

import java.util.EnumMap;
import java.util.Map;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;

/**
 * What is recorded for which ground: as forms, the API, the journal and the tables name it, {@code
 * essential-interests.interest}. Two grounds that need the same each have their own.
 */
public record GroundFactKey(Ground ground, NeededFact fact) {

  /** The proceeding of ours with which a measure would interfere, 40(27). */
  public static final GroundFactKey PROCEEDING =
      new GroundFactKey(Ground.POSTPONEMENT, NeededFact.INTERFERING_PROCEEDING);

  /**
   * Reads such a name.
   *
   * @throws Unreadable where it names no ground, or nothing that a ground can need
   */
  public static GroundFactKey of(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      throw new Unreadable("value", text);
    }
    return new GroundFactKey(
        Ground.of(text.substring(0, dot)), NeededFact.of(text.substring(dot + 1)));
  }

  /** Its name. */
  public String text() {
    return ground.id() + "." + fact.id();
  }

  /** What is recorded by name, by ground and fact. */
  public static Map<Ground, Map<NeededFact, String>> byGround(Map<String, String> recorded) {
    Map<Ground, Map<NeededFact, String>> all = new EnumMap<>(Ground.class);
    recorded.forEach(
        (name, text) -> {
          GroundFactKey key = of(name);
          all.computeIfAbsent(key.ground(), g -> new EnumMap<>(NeededFact.class))
              .put(key.fact(), text);
        });
    return all;
  }
}
