package org.rogatory.explore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rogatory.casefile.BadInput;

/**
 * What people do who are told that a field is wrong: leave it out where it was said, else say it.
 */
final class Mending {

  private static final Pattern KEYED = Pattern.compile("(\\w+)\\[(.+)]");

  private final Random random;
  private final World world;
  private final Map<String, Act> refused = new HashMap<>();
  private final Map<String, BadInput> why = new HashMap<>();

  Mending(Random random, World world) {
    this.random = random;
    this.world = world;
  }

  void came(Act act, Done done) {
    String place = act.name() + act.matter();
    refused.remove(place);
    if (act.door() == Act.Door.STEP && done.failure() instanceof BadInput bad) {
      refused.put(place, act);
      why.put(place, bad);
    }
  }

  /** The same step once more, with the fields mended; empty where nobody complained. */
  Optional<ObjectNode> of(String step, String matter) {
    String place = step + matter;
    return Optional.ofNullable(refused.get(place)).map(act -> mended(act, why.get(place)));
  }

  private ObjectNode mended(Act act, BadInput bad) {
    ObjectNode said = act.said().deepCopy();
    bad.fields().keySet().stream().sorted().forEach(field -> mend(said, field, act.name()));
    return said;
  }

  private void mend(ObjectNode said, String field, String step) {
    Matcher keyed = KEYED.matcher(field);
    if (!keyed.matches()) {
      boolean wasSaid = said.hasNonNull(field) && !said.get(field).isBoolean();
      if (wasSaid && random.nextBoolean()) {
        said.remove(field);
      } else {
        part(step, field).ifPresent(part -> said.set(field, value(part.getGenericType(), field)));
      }
      return;
    }
    JsonNode map = said.get(keyed.group(1));
    if (map instanceof ObjectNode several && several.has(keyed.group(2))) {
      several.remove(keyed.group(2));
    } else {
      part(step, keyed.group(1)).ifPresent(part -> put(said, part, keyed.group(2)));
    }
  }

  private void put(ObjectNode said, RecordComponent part, String key) {
    if (part.getGenericType() instanceof ParameterizedType map
        && map.getActualTypeArguments().length == 2) {
      ObjectNode several =
          said.get(part.getName()) instanceof ObjectNode known
              ? known
              : said.putObject(part.getName());
      several.set(key, value(map.getActualTypeArguments()[1], part.getName()));
    }
  }

  private JsonNode value(Type type, String name) {
    return world.program().json().valueToTree(new Values(random, world, "").of(type, name));
  }

  private Optional<RecordComponent> part(String step, String field) {
    return Arrays.stream(world.program().step(step).form().getRecordComponents())
        .filter(part -> part.getName().equals(field))
        .findFirst();
  }
}
