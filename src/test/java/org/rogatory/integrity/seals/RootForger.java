package org.rogatory.integrity.seals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Somebody who has the folder of the roots, and not the office's key. */
public final class RootForger {

  private final Path folder;

  public RootForger(Path folder) {
    this.folder = folder;
  }

  /**
   * Seals all roots anew by a key of his own, and gives somebody a role in them.
   *
   * @param next the key that the last one names as the next; null for none
   * @return the roots as they are now
   */
  public List<SealedRoot> sealAnew(@Nullable String next) throws IOException {
    SealKey own = SealKey.create();
    RootFolder roots = new RootFolder(folder);
    List<SealedRoot> forged = new ArrayList<>();
    String previous = Root.NONE;
    for (int number = 1; number <= roots.last(); number++) {
      Root root = roots.find(number).orElseThrow().root();
      Map<String, String> people = new TreeMap<>(root.people());
      people.put("mallory", "ADMINISTRATOR");
      SealedRoot anew =
          SealedRoot.of(
              new Root(
                  number,
                  root.day(),
                  root.sealedAt(),
                  previous,
                  own.publicText(),
                  number == roots.last() ? next : null,
                  root.files(),
                  root.records(),
                  root.models(),
                  root.heads(),
                  people),
              own);
      Files.writeString(folder.resolve("root-%06d.txt".formatted(number)), anew.text(), UTF_8);
      previous = anew.hash();
      forged.add(anew);
    }
    return forged;
  }
}
